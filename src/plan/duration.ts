const unitMs = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** A duration of a document (`2s`, `500ms`, `5m`, 0) in milliseconds; undefined when there is none. */
export function durationMs(duration: string | number | undefined): number | undefined {
  if (duration === undefined) return undefined
  const match = /^(\d+(?:\.\d+)?)\s*(ms|min|s|m|h|d)?$/.exec(String(duration))
  if (match === null) return undefined
  const unit = Object.entries(unitMs).find(([name]) => name === match[2])?.[1] ?? 1
  return Math.round(Number(match[1]) * unit)
}
