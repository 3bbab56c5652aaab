// Lets a reader move and enlarge the maps of a page. Without it every map stands there whole.

const svgNames = 'http://www.w3.org/2000/svg'
const most = 12

/** Puts the map's shapes into a frame of their own, whose view can be changed while the key stays where it is. */
function frame (group) {
  const box = group.getBBox()
  const view = document.createElementNS(svgNames, 'svg')
  const ground = document.createElementNS(svgNames, 'rect')
  for (const part of [view, ground]) {
    for (const name of ['x', 'y', 'width', 'height']) {
      part.setAttribute(name, box[name])
    }
  }
  // Between the places the map can be taken hold of, too.
  ground.setAttribute('fill', 'none')
  ground.setAttribute('pointer-events', 'all')
  group.replaceWith(view)
  view.append(ground, group)
  return { view, whole: box }
}

class MovableMap {
  constructor (group, name) {
    this.drawing = group.ownerSVGElement
    Object.assign(this, frame(group))
    this.shown = { ...this.box(1) }
    this.tools = this.toolbar(name)
    this.drawing.before(this.tools)
    this.listen()
    this.show()
  }

  box (zoom) {
    const { x, y, width, height } = this.whole
    return { x, y, width: width / zoom, height: height / zoom }
  }

  get zoom () {
    return this.whole.width / this.shown.width
  }

  toolbar (name) {
    const tools = document.createElement('div')
    tools.className = 'site-map-tools'
    tools.setAttribute('role', 'group')
    tools.setAttribute('aria-label', `Move and enlarge: ${name}`)
    for (const [sign, words, act] of [
      ['+', 'Enlarge the map', () => this.enlarge(1.5)],
      ['\u2212', 'Make the map smaller', () => this.enlarge(1 / 1.5)],
      ['\u2190', 'Move the map to show what is west', () => this.move(-0.25, 0)],
      ['\u2192', 'Move the map to show what is east', () => this.move(0.25, 0)],
      ['\u2191', 'Move the map to show what is north', () => this.move(0, -0.25)],
      ['\u2193', 'Move the map to show what is south', () => this.move(0, 0.25)],
      ['Whole map', null, () => this.reset()]
    ]) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'site-map-tool'
      button.textContent = sign
      if (words) {
        button.setAttribute('aria-label', words)
        button.title = words
      }
      button.addEventListener('click', act)
      tools.append(button)
    }
    return tools
  }

  /** Enlarges about a place of the map, or about the middle of what is shown. */
  enlarge (times, about) {
    const zoom = Math.min(most, Math.max(1, this.zoom * times))
    const { x, y, width, height } = this.shown
    const at = about ?? { x: x + width / 2, y: y + height / 2 }
    const next = this.box(zoom)
    this.shown = {
      ...next,
      x: at.x - (at.x - x) * next.width / width,
      y: at.y - (at.y - y) * next.height / height
    }
    this.show()
  }

  /** By so many widths and heights of what is shown. */
  move (across, down) {
    this.shown.x += across * this.shown.width
    this.shown.y += down * this.shown.height
    this.show()
  }

  reset () {
    this.shown = this.box(1)
    this.show()
  }

  /** Never beyond the map's own bounds. */
  show () {
    const { whole, shown } = this
    shown.x = Math.min(Math.max(shown.x, whole.x), whole.x + whole.width - shown.width)
    shown.y = Math.min(Math.max(shown.y, whole.y), whole.y + whole.height - shown.height)
    this.view.setAttribute('viewBox', `${shown.x} ${shown.y} ${shown.width} ${shown.height}`)
    this.drawing.classList.toggle('site-map--enlarged', this.zoom > 1.001)
  }

  /** Where in the map a pointer is. */
  place (event) {
    const matrix = this.view.lastElementChild.getScreenCTM().inverse()
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
  }

  listen () {
    let from = null
    this.view.addEventListener('pointerdown', event => {
      if (this.zoom > 1.001 && event.isPrimary) {
        from = this.place(event)
        this.view.setPointerCapture(event.pointerId)
      }
    })
    this.view.addEventListener('pointermove', event => {
      if (from) {
        const to = this.place(event)
        this.shown.x += from.x - to.x
        this.shown.y += from.y - to.y
        this.show()
      }
    })
    for (const end of ['pointerup', 'pointercancel']) {
      this.view.addEventListener(end, () => { from = null })
    }
    // With Ctrl, as elsewhere on the web: the wheel alone scrolls the page.
    this.view.addEventListener('wheel', event => {
      if (event.ctrlKey) {
        event.preventDefault()
        this.enlarge(event.deltaY < 0 ? 1.2 : 1 / 1.2, this.place(event))
      }
    }, { passive: false })
    this.view.addEventListener('dblclick', event => this.enlarge(2, this.place(event)))
  }
}

/** A drawing for another width of screen is not laid out, so it is made movable once it is shown. */
export function initMaps () {
  const waiting = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      const group = isIntersecting && target.querySelector('g[data-map]')
      if (group) {
        waiting.unobserve(target)
        new MovableMap(group, target.querySelector('title').textContent)
      }
    }
  })
  for (const group of document.querySelectorAll('.wm-chart g[data-map]')) {
    waiting.observe(group.closest('.wm-chart'))
  }
}
