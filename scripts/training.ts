/** Exercises for operators: `npm run -s training -- EXERCISE` breaks a local stack and watches until it is repaired; ops/training/README.md. */
import { playExercise } from './training/play.ts'

await playExercise(process.argv.slice(2))
