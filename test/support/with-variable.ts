/** Does work while a variable of the environment has another value. */
export async function withVariable(
  name: string,
  value: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const before = process.env[name]
  process.env[name] = value
  try {
    await work()
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = before
  }
}
