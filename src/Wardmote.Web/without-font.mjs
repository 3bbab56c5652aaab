// Copies the Design System's style sheet without GDS Transport, which is licensed for GOV.UK only, so that Arial remains.
import { readFileSync, writeFileSync } from 'node:fs'

const [from, to] = process.argv.slice(2)
const styles = readFileSync(from, 'utf8')
  .replace(/\/\*! Copyright .*? commercially available\. \*\//s, '')
  .replace(/@font-face\{[^}]*\}/g, '')
  .replaceAll('GDS Transport,', '')
if (/GDS Transport|@font-face/.test(styles)) {
  throw new Error(`${from} names GDS Transport in a way that without-font.mjs does not know.`)
}
writeFileSync(to, styles)
