/**
 * Writes a file of Markdown as the comment of a pull request (GitHub) or a merge request (GitLab): `node ci/comment.mjs plan.md`.
 * The comment that begins with the same first line is written anew; where there is none, one is added.
 */
import { readFile } from 'node:fs/promises'

const body = await readFile(process.argv[2], 'utf8')
const marker = body.split('\n', 1)[0]
const { env } = process

const github = {
  comments: `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/${env.PULL_REQUEST}/comments`,
  comment: (id) => `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/comments/${id}`,
  headers: { authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: 'application/vnd.github+json' },
  update: 'PATCH',
}
const notes = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`
const gitlab = {
  comments: notes,
  comment: (id) => `${notes}/${id}`,
  headers: { 'private-token': env.PLAN_COMMENT_TOKEN ?? '' },
  update: 'PUT',
}
const host = env.GITHUB_ACTIONS === 'true' ? github : gitlab

async function ask(url, options = {}) {
  const headers = { ...host.headers, 'content-type': 'application/json' }
  const response = await fetch(url, { ...options, headers })
  if (!response.ok)
    throw new Error(`${options.method ?? 'GET'} ${url}: ${response.status} ${await response.text()}`)
  return response.json()
}

async function find() {
  for (let page = 1; ; page += 1) {
    const comments = await ask(`${host.comments}?per_page=100&page=${page}`)
    const found = comments.find((comment) => comment.body?.startsWith(marker))
    if (found !== undefined || comments.length < 100) return found
  }
}

const found = await find()
const written = await ask(found === undefined ? host.comments : host.comment(found.id), {
  method: found === undefined ? 'POST' : host.update,
  body: JSON.stringify({ body }),
})
process.stdout.write(`${found === undefined ? 'added' : 'updated'} comment ${written.id}\n`)
