import { RelayTimer } from '../../src/modules/notifications/application/relay-timer';
import { startApp, type TestApp } from './app';
import { bodyOf } from './journey';
import { Ordering } from './orders';
import { answers, startReceiver, type Receiver } from './receiver';
import { rowsOf } from './rows';

/** Who asks to be told of what. */
export interface ToldOf {
  readonly agencyId: string;
  readonly roles: readonly string[];
  readonly eventTypes: readonly string[];
}

/** The people around an order, and a system that is told of events; each address has a path of its own there. */
export class Told {
  private asked = 0;

  private constructor(
    readonly ordering: Ordering,
    private readonly receiver: Receiver,
  ) {}

  static async begin(): Promise<Told> {
    const ordering = await Ordering.signedIn(await startApp({ WEBHOOKS_TO_LOOPBACK: 'true' }));
    return new Told(ordering, await startReceiver());
  }

  get test(): TestApp {
    return this.ordering.test;
  }

  async close(): Promise<void> {
    await this.receiver.close();
    await this.ordering.close();
  }

  /** From now on; the answer is where its messages arrive. */
  async ask(whom: ToldOf): Promise<string> {
    this.asked += 1;
    const path = `/told-${this.asked}`;
    const wish = { ...whom, url: `${this.receiver.url}${path}` };
    bodyOf(await this.ordering.cast.administrator.post('/v1/webhooks', wish), 201);
    return path;
  }

  /** Nobody is told anything any more. */
  async silence(): Promise<void> {
    await rowsOf(this.test, `update notifications.endpoint set state = 'removed', disabled_because = null`);
    this.receiver.received.length = 0;
  }

  /** What is told of this kind is not taken from now on; without a kind, everything is taken again. */
  refuse(type?: string): void {
    const { received } = this.receiver;
    const isRefused = () => received.at(-1)?.body.includes(`"${type}.v1"`) === true;
    this.receiver.answer = (response) => answers(isRefused() ? 500 : 204)(response);
  }

  /** Everything that waits is told. */
  async relay(): Promise<void> {
    await this.test.app.get(RelayTimer).relayNow();
  }

  /** What has arrived there, in its order, as it was written. */
  bodies(path: string): string[] {
    return this.receiver.received.filter((one) => one.path === path).map(({ body }) => body);
  }

  /** What kinds of event have arrived there, in their order, without their versions. */
  types(path: string): string[] {
    return this.bodies(path).map((body) => (JSON.parse(body) as { type: string }).type.replace('.v1', ''));
  }
}
