// `npm run torture [CYCLES] [SEED]`: kills each part of a running ledger that often, under sixteen writers, and exits
// with 1 if an entry was lost, doubled or forked. Twenty-five cycles take some ten minutes.
import { torture } from './torture.ts';

const [cycles = 25, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
console.log(`${cycles} cycles, seed ${seed}`);
const result = await torture({
  ...{ cycles, seed, writers: 16 },
  onCycle: (cycle, victim, acknowledged) => {
    console.log(`cycle ${cycle}: killed the ${victim}, ${acknowledged} writes acknowledged`);
  },
});
const { kills, acknowledged, entries, ...faults } = result;
console.log(`${kills} kills, ${acknowledged} writes acknowledged, ${entries} entries in the log`);
for (const [name, found] of Object.entries(faults)) console.log(`${name}: ${found.length}`);
const isSound = Object.values(faults).every((found) => found.length === 0);
if (!isSound) console.log(JSON.stringify(faults, null, 2).slice(0, 10_000));
process.exit(isSound ? 0 : 1);
