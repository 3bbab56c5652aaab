import { initAll } from './lib/govuk-frontend.js'
import { initMaps } from './map.js'
import { initPasskeys } from './passkeys.js'

initAll()
initMaps()
initPasskeys()
