import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { mysqlProgram, type MysqlProduct, productNames } from './mysql-program.js'

/**
 * Runs a script through the product's own command line client, which knows what servers do not, such as DELIMITER
 * (https://dev.mysql.com/doc/refman/en/stored-programs-defining.html), and returns what it prints.
 *
 * @throws Error when there is no client here, or with what it says when it fails.
 */
export async function runMysqlClient(product: MysqlProduct, url: string, script: string): Promise<string> {
  const program = mysqlProgram(product)
  if ('missing' in program) throw new Error(`the client of ${productNames[product]}: ${program.missing}`)
  const { hostname, port, username, password, pathname } = new URL(url)
  const [file, ...args] = program.client
  const target = ['--protocol=tcp', `--host=${hostname}`, `--port=${port || '3306'}`, `--user=${username}`]
  const running = promisify(execFile)(
    file,
    [...args, ...target, '--default-character-set=utf8mb4', '--batch', decodeURIComponent(pathname.slice(1))],
    // On the command line every process of the machine could read it.
    { env: { ...process.env, MYSQL_PWD: decodeURIComponent(password) } },
  )
  running.child.stdin?.end(script)
  return (await running).stdout
}
