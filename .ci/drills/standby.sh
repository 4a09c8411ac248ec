#!/usr/bin/env bash
# A standby holds everything and gives no personal data to people: the same session reads on the primary and is refused on the copy.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=/usr/lib/postgresql/15/bin
home=$(mktemp -d /tmp/esoya-standby.XXXXXX)
primary=54316
standby=54317
chown postgres "$home"
as_postgres() { su postgres -c "$1"; }
stop() {
  as_postgres "$bin/pg_ctl -D $home/standby -m immediate stop" >/dev/null 2>&1 || true
  as_postgres "$bin/pg_ctl -D $home/primary -m immediate stop" >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap stop EXIT

as_postgres "$bin/initdb -D $home/primary -U postgres -E UTF8 --locale-provider=icu --icu-locale=uk-UA --locale=C.UTF-8 -A trust" >/dev/null
printf 'local all all trust\nhost all postgres 127.0.0.1/32 trust\nhost replication postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n' >"$home/primary/pg_hba.conf"
as_postgres "$bin/pg_ctl -D $home/primary -w -l $home/primary.log -o '-p $primary -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home' start" >/dev/null

java=""
for found in /usr/lib/jvm/*/bin/java; do
  case $("$found" -version 2>&1 | head -1) in *'"25'*) java=$found ;; esac
done
[ -n "$java" ] || { echo "no JDK 25 below /usr/lib/jvm"; exit 1; }
installer=$(ls server-schema/target/server-schema-*-installer.jar)
: >"$home/no-password"
for act in install demo; do
  "$java" -jar "$installer" "$act" --url "jdbc:postgresql://127.0.0.1:$primary/esoya" --user postgres --password-file "$home/no-password" >"$home/$act.out" || { cat "$home/$act.out"; exit 1; }
done

as_postgres "$bin/pg_basebackup -h 127.0.0.1 -p $primary -U postgres -D $home/standby -R -X stream -c fast" >/dev/null
as_postgres "$bin/pg_ctl -D $home/standby -w -l $home/standby.log -o '-p $standby -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home' start" >/dev/null

# the password of the invented centre, as the training window shows it
password=$(sed -n 's/.*PASSWORD = "\(.*\)";/\1/p' server-schema/src/main/java/ua/esoya/schema/install/DemoAccounts.java)
# the error when there is one, else the last line
ask() {
  local said
  said=$(PGPASSWORD=$password psql -X -q -At -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$1" -U registrar1 -d esoya -c "$2" -c "$3" 2>&1 || true)
  grep -m1 '^ERROR:' <<<"$said" || tail -1 <<<"$said"
}

handle=$(PGPASSWORD=$password psql -X -At -h 127.0.0.1 -p $primary -U registrar1 -d esoya -c "select api.sign_in(null, 'drill') ->> 'handle'")
# the copy follows within moments; when it never does, the drill says so
for _ in $(seq 150); do
  followed=$(as_postgres "psql -X -At -h $home -p $standby -U postgres -d esoya -c 'select count(*) from access.session where closed_at is null'")
  [ "$followed" = 1 ] && break
  sleep 0.2
done
[ "$followed" = 1 ] || { echo "the standby does not follow the primary"; exit 1; }
journal="select count(*) > 0 from api.registration_journal"
enter="select api.enter('$handle')"

control=$(ask $primary "$enter" "$journal")
[ "$control" = t ] || { echo "control: the primary should show the journal: $control"; exit 1; }
copied=$(as_postgres "psql -X -At -h $home -p $standby -U postgres -d esoya -c 'select count(*) > 0 from core.person'")
[ "$copied" = t ] || { echo "control: the copy should hold the people: $copied"; exit 1; }
# the program's way in, and what a person at psql would try instead
by_hand="select set_config('esoya.session', '$handle', false) is not null"
for way in "$enter" "$by_hand"; do
  for question in "$journal" "select * from core.person" "select api.find_case('name', 'Ков')" "select api.case_card(gen_random_uuid())"; do
    answer=$(ask $standby "$way" "$question")
    case $answer in
      f | ERROR:*) ;;
      *) echo "the standby answers: $question -> $answer"; exit 1 ;;
    esac
    printf '%-45s %s\n' "$question" "$answer"
  done
done
echo "standby drill passed"
