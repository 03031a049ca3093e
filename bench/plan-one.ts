/** Plans as many revisions as its argument says, in a process of its own, and prints what that took as JSON. */
import { planMany } from './plan.js'

const count = Number(process.argv[2])
if (!Number.isSafeInteger(count)) throw new Error('how many revisions?')
const took = planMany(count)
process.stdout.write(JSON.stringify({ ...took, peakBytes: process.resourceUsage().maxRSS * 1024 }))
