import type { Job } from '../../../../src/platform/jobs/job';
import { Jobs } from '../../../../src/platform/jobs/jobs';
import type { JobPolicy } from '../../../../src/platform/policy/job.policy';

const job: Job = { name: 'job:tidy', permission: 'room.tidy', run: () => Promise.resolve(0) };
const policy: JobPolicy = { 'room.tidy': { jobs: ['job:tidy'] }, 'room.lock': { jobs: [] } };

describe('a job', () => {
  it('is declared with the policy that permits it', () => {
    const jobs = new Jobs();
    jobs.declare(policy, job);
    expect(jobs.all).toEqual([job]);
  });

  it.each(['room.lock', 'room.paint'])('cannot be declared for %s, which it may not', (permission) => {
    expect(() => new Jobs().declare(policy, { ...job, permission })).toThrow(
      `job:tidy may not ${permission}`,
    );
  });

  it('has a name of its own', () => {
    const jobs = new Jobs();
    jobs.declare(policy, job);
    expect(() => jobs.declare(policy, job)).toThrow('Declared twice: job:tidy');
  });
});
