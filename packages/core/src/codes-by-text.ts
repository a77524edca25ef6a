/**
 * Makes a provider's `errors.derive`: codes of errors that come without one, by status and a part of their text.
 *
 * @example codesByText([{ code: "opted_out", status: 400, text: "opted out" }])
 */
export const codesByText =
  (codes: readonly { code: string; status: number; text: string }[]) =>
  (status: number, text: string): string | undefined =>
    codes.find((one) => one.status === status && text.includes(one.text))?.code;
