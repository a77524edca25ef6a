const descriptions: ReadonlyMap<string, string> = new Map([
  ["p", "primary"],
  ["x", "extra"],
  ["ca", "conference audio"],
  ["cv", "conference video"],
]);

/**
 * What a type of channel is: `p` is `primary`. A type that is not known is handed back as it is. The provider's words
 * for the four types are not published; these follow from the letters.
 *
 * @example channelTypeDescription("ca") // "conference audio"
 */
export function channelTypeDescription(type: string): string {
  return descriptions.get(type) ?? type;
}
