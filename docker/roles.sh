#!/bin/sh
# Makes the two roles and the database, at the first start of an empty volume.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" <<'SQL'
create role diversion_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner';
create role diversion_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app';
create database diversion owner diversion_owner encoding 'UTF8' template template0;
revoke all on database postgres, template1 from public;
SQL
