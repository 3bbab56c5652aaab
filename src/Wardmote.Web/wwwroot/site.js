import { initAll } from './lib/govuk-frontend.js'
import { initMaps } from './map.js'

initAll()
initMaps()
