import { follow } from "./follow.ts";
import { type Sent, send } from "./send.ts";

// In a published page this line is gone, and all that it imports.
if (import.meta.env.DEV) await (await import("./mocks.ts")).start();

const form = document.querySelector("form") as HTMLFormElement;
const button = form.querySelector("button") as HTMLButtonElement;
const status = form.querySelector("[role=status]") as HTMLElement;

/** What somebody who sends texts has to know. */
const words: Record<Sent["outcome"], string> = {
  sent: "Sent.",
  not_sent: "Not sent: Flowroute cannot be reached. Try again in a moment.",
  rejected: "Flowroute refused it. Change the number or the message.",
  unknown: "It may have been sent. Ask whether it arrived before you send it again.",
};

function show(outcome: Sent["outcome"] | "", text: string): void {
  status.dataset.outcome = outcome;
  status.textContent = text;
}

let latest = 0;

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  // A disabled button would lose the focus.
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  const turn = ++latest;
  show("", "Sending …");
  const { to, body } = Object.fromEntries(new FormData(form)) as { to: string; body: string };
  const sent = await send({ to, body });
  button.ariaDisabled = "false";
  button.textContent = sent.outcome === "unknown" ? "Send it all the same" : "Send";
  show(sent.outcome, words[sent.outcome]);
  if (sent.outcome !== "sent") return;
  try {
    for await (const way of follow(sent.id)) {
      if (turn !== latest) return;
      show("sent", `Sent. Status: ${way}.`);
    }
  } catch {
    // It was sent; that its status cannot be had does not change that.
  }
});
