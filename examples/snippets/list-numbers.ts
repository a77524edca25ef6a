// How do I list everything, and go on after a failure?
import { pageFailure } from "@trunkline/flowroute";
import { flowroute, mocked, mocks } from "./client.ts";

// One number after the other; the next page is fetched when it is needed.
for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 200 })) console.log(number.id);

// A loop that breaks off says where. From here on with the mocks: three pages, and the second meets trouble.
const self = "https://api.flowroute.com/v2/numbers";
mocks.listAccountPhoneNumbers(({ input: { offset = 0 } }) => {
  const links = offset < 20 ? { self, next: `${self}?limit=10&offset=${offset + 10}` } : { self };
  return { status: 200, data: { data: [], links } };
});
mocks.listAccountPhoneNumbers(({ input }) => (input.offset === 10 ? { status: 503 } : undefined), { times: 1 });

try {
  for await (const _page of mocked.listAccountPhoneNumbers.pages({ limit: 10 }, { retry: false }))
    console.log("a page");
} catch (error) {
  const stop = pageFailure(error);
  if (!stop) throw error;
  console.log(`broke off after ${stop.pages} page; goes on with ${JSON.stringify(stop.input)}`);
  for await (const _page of mocked.listAccountPhoneNumbers.pages(stop.input)) console.log("a page");
}

// It prints:
// 12012673227
// a page
// broke off after 1 page; goes on with {"limit":"10","offset":"10"}
// a page
// a page
