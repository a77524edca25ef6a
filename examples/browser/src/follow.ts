import { createFlowroute, getMessage } from "@trunkline/flowroute/slim";

// The typed client, at our backend instead of at Flowroute: the backend puts the keys on, so there are none to give here.
const flowroute = createFlowroute(
  { baseUrl: `${location.origin}/api/flowroute`, accessKey: "none", secretKey: "none" },
  { getMessage },
);

/** The status of a text, asked for less and less often, until it is delivered or a minute has passed. */
export async function* follow(id: string): AsyncGenerator<string> {
  for (let wait = 500; wait < 60_000 / 2; wait *= 2) {
    const { data } = await flowroute.getMessage({ id });
    const { status } = data.attributes;
    yield status;
    if (status === "delivered") return;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
