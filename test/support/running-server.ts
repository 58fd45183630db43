import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestApp } from './app';

const KEYS = {
  TOKEN_KEY: Buffer.alloc(32, 7).toString('base64'),
  IDENTITY_KEY: Buffer.alloc(32, 9).toString('base64'),
};

/** The product as a process of its own, over the database of a test; tokens of either are good for both. */
export class RunningServer {
  /** Everything that was written to standard output. */
  output = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly exit: Promise<number | null>,
  ) {
    child.stdout?.on('data', (part: Buffer) => (this.output += part.toString()));
  }

  static async start(test: TestApp, settings: Record<string, string> = {}): Promise<RunningServer> {
    const child = spawn(process.execPath, [join(__dirname, 'main.cjs')], {
      env: { PATH: process.env['PATH'], ...KEYS, DATABASE_URL: test.database.appUrl, PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit').then(([code]) => code as number | null);
    const server = new RunningServer(child, exit);
    while (!server.url) await Promise.race([once(child.stdout, 'data'), failed(exit)]);
    return server;
  }

  get url(): string {
    return /Listening on (\S+)/.exec(this.output)?.[1] ?? '';
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Ends it, whatever it does. */
  async stop(): Promise<void> {
    this.signal('SIGKILL');
    await this.exit;
  }
}

async function failed(exit: Promise<number | null>): Promise<never> {
  throw new Error(`The server ended with ${await exit}`);
}
