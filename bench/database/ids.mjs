/** Ids that the seed can work out again: UUIDs of version 7 in the order of time. Equal to `bench.id` in SQL. */
const FIRST_MOMENT = 1_767_225_600_000; // 2026-01-01T00:00:00Z
const STEP_MS = 20_000;

export const KIND = {
  agency: 1,
  account: 2,
  session: 3,
  child: 4,
  intake: 5,
  referral: 6,
  act: 7,
  move: 8,
  grant: 9,
};

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

/** The id of the n-th thing of a kind. */
export function seedId(kind, n) {
  const time = hex(FIRST_MOMENT + n * STEP_MS, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kind, 3)}-8000-${hex(n, 12)}`;
}

export const ID_FUNCTIONS = `
  create schema if not exists bench;
  create or replace function bench.moment(n bigint) returns timestamptz language sql immutable as $$
    select to_timestamp((${FIRST_MOMENT} + n * ${STEP_MS}) / 1000.0)
  $$;
  create or replace function bench.id(kind integer, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(${FIRST_MOMENT} + n * ${STEP_MS}), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
      || '8000' || lpad(to_hex(n), 12, '0'))::uuid
  $$;
`;
