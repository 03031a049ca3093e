import { grouped } from '../../values/grouped.js'

/** `1 revision`, `3 revisions`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** A duration as people say it: `12 ms`, `1.4 s`, `3 min 05 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

/** The tips of an applied set for a sentence: `base` when there are none. */
export function place(ids: readonly string[]): string {
  return ids.length === 0 ? 'base' : ids.join(', ')
}

/** A time of the format RFC 3339 for people: `2023-08-17 14:30:22`, in UTC. What is no time stays as it is. */
export function moment(text: string): string {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? text : time.toISOString().slice(0, 19).replace('T', ' ')
}

/** The day of a time: `2023-08-17`. */
export function day(text: string): string {
  return moment(text).slice(0, 10)
}

/** What a run of each direction is called. */
export const runNames = { up: 'upgrade', down: 'downgrade', sync: 'sync' } as const
