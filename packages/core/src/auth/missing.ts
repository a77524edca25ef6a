/**
 * What to say to an operation whose credentials were not given: which are missing, and how to give them.
 *
 * @param where What makes the client: `createVumiGo`.
 * @param parts Option, environment variable, and what was found in either.
 *
 * @example missingCredentials("createVumiGo", [["authToken", "VUMI_GO_AUTH_TOKEN", undefined]])
 */
export function missingCredentials(
  where: string,
  parts: readonly (readonly [option: string, variable: string, value: unknown])[],
): string {
  const missing = parts.filter(([, , value]) => !value);
  const options = missing.map(([option]) => option);
  const variables = missing.map(([, variable]) => variable).join(" and ");
  return `it needs ${options.join(" and ")}. Pass { ${options.join(", ")} } to ${where}, or set ${variables} in the environment.`;
}
