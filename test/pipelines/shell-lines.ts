import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const example = fileURLToPath(new URL('../../examples/05-pipelines', import.meta.url))

/** The shell lines of one job, in order. */
export interface Job {
  readonly script: string
  /** Names of the variables that it is given. */
  readonly variables: readonly string[]
}

function read(file: string): string {
  return readFileSync(path.join(example, file), 'utf8')
}

/** A value by its path, in parsed YAML. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce(
    (inner, key) => (inner === undefined ? undefined : Reflect.get(Object(inner), key)),
    value,
  )
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function texts(value: unknown): readonly string[] {
  return list(value).map(String)
}

/** A job of a workflow of GitHub: all that its steps `run`. */
export function githubJob(workflow: string, job: string): Job {
  const found = at(parse(read(`.github/workflows/${workflow}.yml`)), 'jobs', job)
  const steps = list(at(found, 'steps')).flatMap((step) => at(step, 'run') ?? [])
  return { script: steps.map(String).join('\n'), variables: Object.keys(Object(at(found, 'env'))) }
}

/** A job of GitLab, with what stands before each. */
export function gitlabJob(job: string): Job {
  const file: unknown = parse(read('.gitlab-ci.yml'))
  const before = texts(at(file, 'default', 'before_script'))
  return {
    script: [...before, ...texts(at(file, job, 'script'))].join('\n'),
    variables: Object.keys(Object(at(file, job, 'variables'))),
  }
}

/** What a manifest of Kubernetes runs, in the image: its arguments behind the entry point. */
export function kubernetesJob(file: string): Job {
  const container = list(at(parse(read(`kubernetes/${file}`)), 'spec', 'template', 'spec', 'containers'))[0]
  const words = [...dockerfile().entrypoint, ...texts(at(container, 'args'))]
  return {
    script: words.join(' '),
    variables: list(at(container, 'env')).map((variable) => String(at(variable, 'name'))),
  }
}

/** The parts of the Dockerfile that run something. */
export function dockerfile(): { readonly run: readonly string[]; readonly entrypoint: readonly string[] } {
  const lines = read('Dockerfile').split('\n')
  const of = (word: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
  return { run: of('RUN'), entrypoint: texts(JSON.parse(of('ENTRYPOINT')[0] ?? '[]')) }
}
