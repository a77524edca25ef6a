"use strict";

const { isTrunklineError } = require("@trunkline/flowroute");

/**
 * Tells the first of several people who can be reached.
 *
 * @param {import("@trunkline/flowroute").Flowroute} flowroute
 * @param {{ from: string, body: string, people: string[] }} alert
 * @returns {Promise<{ to: string, state: "sent" | "perhaps sent" } | undefined>} `undefined`: nobody.
 */
async function notifyFirst(flowroute, { from, body, people }) {
  for (const to of people) {
    try {
      await flowroute.sendMessage({ to, from, body });
      return { to, state: "sent" };
    } catch (error) {
      if (!isTrunklineError(error) || !error.outcome) throw error;
      // It may be on its way: whoever is next must not be woken as well.
      if (error.outcome === "unknown") return { to, state: "perhaps sent" };
    }
  }
  return undefined;
}

module.exports = { notifyFirst };
