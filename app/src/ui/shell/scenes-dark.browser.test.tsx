import { everyScene } from './every-scene.testing.ts'

everyScene('es', 'dark')
