/** Names under which a project file is found; texts of other files are documents, and hold no secrets of ours. */
const projectFile = /(?:^|[/\\])aludel\.(?:ya?ml|json)$/

/**
 * Texts for code frames, with what is secret in a project file covered by stars of the same length, so that columns stay:
 * the password inside a URL, and the value of `password`.
 */
export function withoutSecrets(sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...sources].map(([file, text]) => [
      file,
      projectFile.test(file) || hasSettings(text) ? cover(text) : text,
    ]),
  )
}

/** A project file by another name (--config). */
function hasSettings(text: string): boolean {
  return /^["']?(?:environments|url|default_environment)["']?\s*:/m.test(text)
}

function cover(text: string): string {
  return text
    .replace(
      /([A-Za-z][A-Za-z0-9+.-]*:\/*)([^\s"']+)(@)/g,
      (_, scheme: string, user: string, at: string) => scheme + coverUser(user) + at,
    )
    .replace(
      /((?:^|[\s{,"'])password["']?[ \t]*:[ \t]*)(\$\{[^}\n]*\}|"[^"\n]*"|'[^'\n]*'|[^\s,}#][^,}\n]*)/g,
      (_, before: string, secret: string) => before + stars(secret),
    )
    .replace(
      /([?&](?:password|passwd|pwd|sslpassword|token)=)([^&\s"']+)/gi,
      (_, before: string, secret: string) => before + stars(secret),
    )
}

/** `user:password` with the password covered. What has one part may be either, where a scheme is missing. */
function coverUser(text: string): string {
  const colon = text.indexOf(':')
  return text.slice(0, colon + 1) + stars(text.slice(colon + 1))
}

/** A reference to a variable is no secret. */
function stars(secret: string): string {
  return /^["']?\$\{[^}]*\}["']?$/.test(secret) ? secret : '*'.repeat(secret.length)
}
