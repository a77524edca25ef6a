/** An appointment, and what became of its reminder. */
export interface Reminder {
  /** The appointment's id in the calendar. */
  id: string;
  /** Whom to remind: 11 digits, as Flowroute spells numbers. */
  phone: string;
  /** When the appointment is. */
  at: Date;
  state: ReminderState;
}

export type ReminderState =
  | { name: "due"; notBefore: Date }
  /** Its request is under way, or the process died while it was. */
  | { name: "sending"; since: Date }
  | { name: "sent"; messageId: string; receipt?: Receipt }
  /** It may have been sent: somebody has to look. Never sent again by itself. */
  | { name: "unknown"; since: Date }
  | { name: "refused"; why: string }
  | { name: "dropped"; why: "opted out" | "too late" };

export interface Receipt {
  /** 1: handed over to the carrier; 2: any later step. */
  level: number;
  status: string;
}

/** What a person wrote back. */
export interface Reply {
  phone: string;
  text: string;
}

/** What the service remembers. Write your own over a database. */
export interface Store {
  /** Resolves to `false` when the appointment is known already. */
  add(reminder: Reminder): Promise<boolean>;
  get(id: string): Promise<Reminder | undefined>;
  list(state?: ReminderState["name"]): Promise<Reminder[]>;
  set(id: string, state: ReminderState): Promise<void>;
  /** Turns what is due into `sending`, atomically: whoever gets a reminder is the only one to send it. */
  claimDue(now: Date): Promise<Reminder[]>;
  byMessage(messageId: string): Promise<Reminder | undefined>;
  setOptOut(phone: string, isOut: boolean): Promise<void>;
  isOptedOut(phone: string): Promise<boolean>;
  addReply(reply: Reply): Promise<void>;
  replies(): Promise<Reply[]>;
}

/** Remembers in memory, for a try and for tests. */
export function createMemoryStore(): Store {
  const reminders = new Map<string, Reminder>();
  const optOuts = new Set<string>();
  const replies: Reply[] = [];
  const set = (reminder: Reminder, state: ReminderState): Reminder => {
    const changed = { ...reminder, state };
    reminders.set(reminder.id, changed);
    return changed;
  };
  return {
    async add(reminder) {
      if (reminders.has(reminder.id)) return false;
      reminders.set(reminder.id, reminder);
      return true;
    },
    get: async (id) => reminders.get(id),
    list: async (state) => [...reminders.values()].filter((one) => state === undefined || one.state.name === state),
    async set(id, state) {
      const reminder = reminders.get(id);
      if (reminder) set(reminder, state);
    },
    claimDue: async (now) =>
      [...reminders.values()]
        .filter(({ state }) => state.name === "due" && state.notBefore <= now)
        .map((one) => set(one, { name: "sending", since: now })),
    byMessage: async (messageId) =>
      [...reminders.values()].find(({ state }) => state.name === "sent" && state.messageId === messageId),
    async setOptOut(phone, isOut) {
      if (isOut) optOuts.add(phone);
      else optOuts.delete(phone);
    },
    isOptedOut: async (phone) => optOuts.has(phone),
    async addReply(reply) {
      replies.push(reply);
    },
    replies: async () => [...replies],
  };
}
