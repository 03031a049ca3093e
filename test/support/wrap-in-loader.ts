import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { startUnpacked } from './debian-packages.js'

/**
 * Makes a program that lies unpacked in `folder` one that others can start by its name: puts a script into `usr/bin` that
 * starts it with the loader and the libraries that came with it. The folder may be moved afterwards.
 *
 * The loader is started by a link that has the program's name, since that is the name the process then has: Galera looks for
 * a process `rsync` behind the port of a state transfer.
 */
export function wrapInLoader(folder: string, name: string): void {
  const [loader, ...options] = startUnpacked(folder) ?? []
  const program = ['usr/bin', 'bin'].map((each) => join(folder, each, name)).find((each) => existsSync(each))
  if (loader === undefined || program === undefined)
    throw new Error(`there is no ${name} among what was unpacked`)
  const aside = join(folder, 'usr/libexec/wrapped')
  const links = join(aside, 'loader')
  mkdirSync(links, { recursive: true })
  renameSync(program, join(aside, name))
  symlinkSync(relative(links, loader), join(links, name))
  const moved = options.map((each) => `"${each.replaceAll(folder, '$root')}"`).join(' ')
  const script = join(folder, 'usr/bin', name)
  const lines = [
    '#!/bin/sh',
    'root=$(cd "$(dirname "$0")/../.." && pwd)',
    `exec "$root/usr/libexec/wrapped/loader/${name}" ${moved} "$root/usr/libexec/wrapped/${name}" "$@"`,
  ]
  writeFileSync(script, `${lines.join('\n')}\n`)
  for (const each of [aside, links, script]) chmodSync(each, 0o755)
}
