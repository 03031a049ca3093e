const token = /"(?:[^"\\]|\\.)*"|[{}[\],]|-?\d[\d.eE+-]*/g

/**
 * The JSON object with texts in the place of the numbers that it has in these columns, digit by digit: for servers that read a number
 * of JSON into a double. What stands in a list or an object stays.
 */
export function numbersAsTexts(json: string, columns: ReadonlySet<string>): string {
  let depth = 0
  let isKey = false
  let key = ''
  return json.replace(token, (found) => {
    if (found === '{' || found === '[') depth += 1
    else if (found === '}' || found === ']') depth -= 1
    if (depth !== 1) return found
    if (found === '{' || found === ',') {
      isKey = true
    } else if (found.startsWith('"')) {
      if (isKey) key = String(JSON.parse(found))
      isKey = false
    } else if (/^[-\d]/.test(found)) {
      return columns.has(key) ? `"${found}"` : found
    }
    return found
  })
}
