import type { Job } from '../../../../src/platform/jobs/job';
import { JobTimer } from '../../../../src/platform/jobs/job-timer';
import { Jobs } from '../../../../src/platform/jobs/jobs';
import type { RunJob } from '../../../../src/platform/jobs/run-job';
import { Log } from '../../../../src/platform/observability/log';
import { PlatformSettings } from '../../../../src/platform/platform-settings';

const named = (name: Job['name']): Job => ({ name, permission: 'room.tidy', run: () => Promise.resolve(0) });

describe('the timer of the jobs', () => {
  let ran: string[];
  let run: jest.Mock<Promise<number>, [Job]>;

  beforeEach(() => {
    jest.useFakeTimers();
    ran = [];
    run = jest.fn((job: Job) => {
      ran.push(job.name);
      return Promise.resolve(1);
    });
  });

  afterEach(() => jest.useRealTimers());

  function timer(minutes: number): JobTimer {
    const jobs = new Jobs();
    const names = ['job:first', 'job:second'] as const;
    for (const name of names) jobs.declare({ 'room.tidy': { jobs: names } }, named(name));
    const settings = new PlatformSettings(undefined, 'Asia/Baku', /x/, minutes);
    const made = new JobTimer(jobs, { run } as unknown as RunJob, settings, new Log('silent'));
    made.onApplicationBootstrap();
    return made;
  }

  it('runs every job in each round', async () => {
    const made = timer(15);
    await jest.advanceTimersByTimeAsync(30 * 60_000);
    await made.beforeApplicationShutdown();
    expect(ran).toEqual(['job:first', 'job:second', 'job:first', 'job:second']);
  });

  it('runs none when another process does', async () => {
    const made = timer(0);
    await jest.advanceTimersByTimeAsync(24 * 3_600_000);
    await made.beforeApplicationShutdown();
    expect(ran).toEqual([]);
  });

  it('goes on after a job that failed', async () => {
    run.mockRejectedValueOnce(new Error('away'));
    const made = timer(15);
    await jest.advanceTimersByTimeAsync(15 * 60_000);
    await made.beforeApplicationShutdown();
    expect(ran).toEqual(['job:second']);
  });

  it('waits at the end for the job that runs, and begins no other round', async () => {
    let finish: (() => void) | undefined;
    run.mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve(1))));
    const made = timer(15);
    await jest.advanceTimersByTimeAsync(15 * 60_000);
    let stopped = false;
    const stopping = made.beforeApplicationShutdown().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(stopped).toBe(false);
    finish?.();
    await stopping;
    expect(ran).toEqual(['job:second']);
  });
});
