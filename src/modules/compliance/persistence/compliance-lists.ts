/** How a thing that waits is shown on a desk, with its order and the number of that. */
export const SHOWN_OF_ORDER = `o.id as "orderId", o.number, t.child_id as "childId", l.number as "childNumber", l.initials as "childInitials"`;
export const ORDER_JOIN = `join sentencing.order_file o on o.id = t.order_id
  left join children.child_label l on l.child_id = t.child_id`;

/** What waits for a second person of an agency, $1, who is not who entered it, $2. */
export const LINES_TO_VERIFY = `t.agency_id = $1 and t.state = 'entered' and t.entered_by <> $2`;

/** What an agency, $1, has to tell: of dates that have come by an instant, $2. Its order has to run still. */
export const DATES_TO_TELL = `t.agency_id = $1 and t.state = 'planned' and t.planned_at <= $2`;

/**
 * The first part of each plan of an agency, $1, whose day was before a day, $2, and which nothing that was received pays; only of the
 * editions that hold. What waits for a second person is taken for paid.
 */
export const OVERDUE_PARTS = `(
  select distinct on (p.order_id, p.measure) p.id, p.order_id, p.child_id, p.agency_id, p.due_on
  from (select e.*, sum(e.amount) over (partition by e.order_id, e.measure order by e.position) as needed
    from compliance.instalment e
    where e.agency_id = $1 and e.edition = (select max(n.edition) from compliance.instalment n
      where n.order_id = e.order_id and n.measure = e.measure)) p
  where p.due_on < $2 and p.needed > (select coalesce(sum(s.quantity), 0) from compliance.ledger_line s
    where s.order_id = p.order_id and s.measure = p.measure and s.counts = 'qapik' and s.state in ('entered', 'verified'))
  order by p.order_id, p.measure, p.position)`;

const RUNNING = `('in-force', 'breached', 'in-review')`;

/** What is done of an order that runs is answered by who has taken it over; one that has ended waits for nobody. */
export const TAKEN_OVER = `(o.handed_on_at is null or o.state not in ${RUNNING})`;

/** A plan is followed while its order holds. */
export const OF_RUNNING_ORDER = `o.state in ${RUNNING} and o.handed_on_at is null`;

/** What lies on the desks of who supervises, the oldest first, as many as $3. */
export const DATES_TO_TELL_OF_AGENCY = `select t.id, t.version, t.planned_at as "plannedAt", ${SHOWN_OF_ORDER}
  from compliance.appointment t ${ORDER_JOIN} where ${DATES_TO_TELL} and ${OF_RUNNING_ORDER}
  order by t.planned_at, t.id limit $3`;
