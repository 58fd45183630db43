import { Injectable } from '@nestjs/common';
import type { JobPolicy } from '../policy/job.policy';
import type { Job } from './job';

/** The jobs of all modules; each module declares its own beside the policy that permits them. */
@Injectable()
export class Jobs {
  private readonly declared: Job[] = [];

  /** @throws Error when the policy does not give the job its permission, or the name is taken. */
  declare(policy: JobPolicy, job: Job): void {
    this.permit(policy, job);
    if (this.declared.some(({ name }) => name === job.name)) throw new Error(`Declared twice: ${job.name}`);
    this.declared.push(job);
  }

  /** For what a module runs by a timer of its own. @throws Error when the policy does not give the job its permission. */
  permit(policy: JobPolicy, { name, permission }: Pick<Job, 'name' | 'permission'>): void {
    const permitted = policy[permission]?.jobs ?? [];
    if (!permitted.includes(name)) throw new Error(`${name} may not ${permission}`);
  }

  get all(): readonly Job[] {
    return this.declared;
  }
}
