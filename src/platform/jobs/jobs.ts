import { Injectable } from '@nestjs/common';
import type { JobPolicy } from '../policy/job.policy';
import type { Job } from './job';

/** The jobs of all modules; each module declares its own beside the policy that permits them. */
@Injectable()
export class Jobs {
  private readonly declared: Job[] = [];

  /** @throws Error when the policy does not give the job its permission, or the name is taken. */
  declare(policy: JobPolicy, job: Job): void {
    const permitted = policy[job.permission]?.jobs ?? [];
    if (!permitted.includes(job.name)) throw new Error(`${job.name} may not ${job.permission}`);
    if (this.declared.some(({ name }) => name === job.name)) throw new Error(`Declared twice: ${job.name}`);
    this.declared.push(job);
  }

  get all(): readonly Job[] {
    return this.declared;
  }
}
