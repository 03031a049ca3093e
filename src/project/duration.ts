const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** A duration of the format (`500ms`, `2s`, `5m`, `1h`, 0) in milliseconds. It has passed the schema already. */
export function durationMs(duration: string | 0): number {
  const [, digits, unit] = /^(\d+)(ms|s|m|h)$/.exec(String(duration)) ?? []
  return digits === undefined || unit === undefined ? 0 : Number(digits) * (unitsMs[unit] ?? 1)
}
