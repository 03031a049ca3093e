import { formatType, type ColumnType } from '../../model/column-type.js'

/** Moments with and without a time zone are one type to the server: the zone is the session's, which is UTC. */
export function storedType(type: ColumnType): string {
  const isMoment = type.kind === 'portable' && type.name === 'timestamptz'
  return formatType(isMoment ? { ...type, name: 'timestamp' } : type)
}
