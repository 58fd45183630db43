import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SHOOT = fileURLToPath(new URL('./shoot.mjs', import.meta.url));

/** Starts the load generator; `fire` resolves with the figures of one shot. */
export function loadGun() {
  const child = spawn(process.execPath, [SHOOT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async fire(shot) {
      child.stdin.write(`${JSON.stringify(shot)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('The load generator has ended');
      const figures = JSON.parse(value);
      if (figures.refused > 0 || figures.errors > 0) {
        throw new Error(
          `${figures.refused} of ${figures.count} answers were not 2xx, ${figures.errors} failed: ${shot.paths[0]}`,
        );
      }
      return figures;
    },
    unload: () => child.stdin.end(),
  };
}
