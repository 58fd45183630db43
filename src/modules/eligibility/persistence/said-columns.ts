import { Column } from 'typeorm';
import type { EligibilityFacts } from '../domain/facts';
import type { Finding } from '../domain/judge';

/** What the rules said, and of which facts. */
export abstract class SaidColumns {
  @Column({ name: 'facts', type: 'jsonb', comment: '[S] codes, numbers and days that the rules looked at' })
  facts: EligibilityFacts;

  @Column({ name: 'findings', type: 'jsonb', comment: '[S] what each rule said, by which version' })
  findings: readonly Finding[];

  @Column({ name: 'blocking', type: 'text', array: true, comment: '[S] codes of rules that block' })
  blocking: readonly string[];

  @Column({
    name: 'review',
    type: 'text',
    array: true,
    comment: '[S] codes of rules for which a person has to look',
  })
  review: readonly string[];

  @Column({ name: 'warnings', type: 'text', array: true, comment: '[S] codes of what warns' })
  warnings: readonly string[];
}
