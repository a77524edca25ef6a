/** The words that carriers ask every sender to obey. */
const keywords = {
  stop: ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"],
  start: ["START", "UNSTOP"],
  help: ["HELP", "INFO"],
} as const;

type Keyword = keyof typeof keywords;

/** What a text asks for, if it is nothing but one of the words. */
export function keywordOf(text: string): Keyword | undefined {
  const word = text.replace(/[^a-z]/gi, "").toUpperCase();
  const found = Object.entries(keywords).find(([, words]) => words.some((one) => one === word));
  return found?.[0] as Keyword | undefined;
}
