import type { Grant } from '../../../model/table.js'
import { nameList } from '../../ddl.js'
import { quoteName, quoteText } from '../quoting.js'

/**
 * `'reporting'`, a role; `'app'@'localhost'`, an account. A name without a host is an account from everywhere, and on MySQL a role is
 * one. https://dev.mysql.com/doc/refman/8.4/en/role-names.html
 */
export function roleSql(role: string): string {
  const [name, host] = accountOf(role)
  return host === undefined ? quoteText(name) : `${quoteText(name)}@${quoteText(host)}`
}

function accountOf(role: string): readonly [string, string | undefined] {
  const at = role.lastIndexOf('@')
  return at < 0 ? [role, undefined] : [role.slice(0, at), role.slice(at + 1)]
}

/** `SELECT, UPDATE (\`locale\`)`. */
export function privilegeList(grants: readonly Grant[]): string {
  const names = [...new Set(grants.map(({ privilege }) => privilege))]
  return names
    .flatMap((privilege) => {
      const own = grants.filter((grant) => grant.privilege === privilege)
      const columns = own.flatMap(({ column }) => column ?? [])
      const word = privilegeSql(privilege)
      return [
        ...(columns.length < own.length ? [word] : []),
        ...(columns.length === 0 ? [] : [`${word} ${nameList(quoteName, columns)}`]),
      ]
    })
    .join(', ')
}

function privilegeSql(privilege: string): string {
  return privilege.replaceAll('_', ' ').toUpperCase()
}
