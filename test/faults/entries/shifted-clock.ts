/** Loaded before a process of ours by `--import`: its clock, and that of its threads, is CLOCK_OFF_MINUTES after the machine's; before it where negative. */
const offMs = Number(process.env.CLOCK_OFF_MINUTES) * 60_000
const MachineDate = globalThis.Date

const ShiftedDate: DateConstructor = new Proxy(MachineDate, {
  construct: (target, given: unknown[], asked) =>
    Reflect.construct(
      target,
      given.length === 0 ? [target.now() + offMs] : given,
      asked === ShiftedDate ? target : asked,
    ),
  get: (target, name) => (name === 'now' ? () => target.now() + offMs : Reflect.get(target, name)),
})
globalThis.Date = ShiftedDate
