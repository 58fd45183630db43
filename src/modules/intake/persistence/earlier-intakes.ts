import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { IntakeState } from '../domain/intake.lifecycle';

/** An encounter before another one with the same child, as far as the actor sees it. */
export interface EarlierIntake {
  readonly id: string;
  readonly number: string;
  readonly state: IntakeState;
  readonly agencyId: string;
  readonly metAt: Date;
  /** Acts for which the child was of the age of responsibility. */
  readonly acts: number;
}

const EARLIER: Statement = {
  name: 'earlier-intakes',
  text: `select i.id, i.number, i.state, i.agency_id as "agencyId", i.met_at as "metAt",
      (select count(*)::int from intake.act a where a.intake_id = i.id and a.in_error_at is null
        and a.age_youngest >= a.minimum_age) as acts
    from intake.intake t join intake.intake i on i.child_id = t.child_id and i.met_at < t.met_at
    where t.id = $1 and i.state in ('registered', 'decided')
    order by i.met_at desc, i.id desc limit 50`,
};

/** The registered encounters with the child of an intake before it, latest first; at most 50. */
export const earlierIntakes = (work: Work, intakeId: string): Promise<EarlierIntake[]> =>
  work.query<EarlierIntake>(EARLIER, [intakeId]);
