const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const

/** A duration as the format writes it (`500ms`, `2s`, `5m`, `1h`, 0 for no limit), in milliseconds. It has passed its schema. */
export function durationMs(duration: string | number): number {
  const [, digits, unit] = /^(\d+)(ms|s|m|h)$/.exec(String(duration)) ?? []
  const [, unitMs] = Object.entries(unitsMs).find(([name]) => name === unit) ?? []
  return digits === undefined || unitMs === undefined ? 0 : Number(digits) * unitMs
}
