// `npm run dev` runs this under `tsx watch`: the server from its sources, with the samples. It restarts after each change.
// An option of `consilience serve` may follow: npm run dev -- --port 4001
import { main } from '../src/cli/main.ts';

process.exitCode = await main(['serve', '--samples', '--with-parent', ...process.argv.slice(2)]);
