// An operator of another make (npm smpp). Prints a line of JSON for whatever it sees; commands come as lines on stdin:
// throttle <n> — refuse the next n, silent <n> — take the next n without an answer, drop — cut all lines, refuse <status> — refuse the next
// with this status, lose — receipts say UNDELIV, early — the receipt goes before the answer.
const smpp = require('smpp');
const say = (it) => process.stdout.write(JSON.stringify(it) + '\n');
let throttle = 0, silent = 0, refuse = 0, lose = false, early = false, count = 0;
const sessions = new Set();
const server = smpp.createServer((session) => {
  sessions.add(session);
  session.on('error', () => {});
  session.on('close', () => { sessions.delete(session); say({ event: 'closed' }); });
  session.on('enquire_link', (pdu) => session.send(pdu.response()));
  session.on('unbind', (pdu) => { say({ event: 'unbind' }); session.send(pdu.response()); session.close(); });
  session.on('deliver_sm_resp', (pdu) => say({ event: 'receipt_answer', status: pdu.command_status }));
  session.on('bind_transceiver', (pdu) => {
    const right = pdu.password === 'word';
    say({ event: 'bind', user: pdu.system_id, version: pdu.interface_version, right });
    session.send(pdu.response(right ? { system_id: 'smsc' } : { command_status: smpp.ESME_RBINDFAIL }));
  });
  session.on('submit_sm', (pdu) => {
    if (throttle > 0) { throttle--; say({ event: 'throttled' }); session.send(pdu.response({ command_status: smpp.ESME_RTHROTTLED })); return; }
    if (refuse > 0) { const status = refuse; refuse = 0; session.send(pdu.response({ command_status: status })); return; }
    const id = 'id' + (++count);
    const udh = pdu.short_message.udh;
    say({ event: 'message', id, to: pdu.destination_addr, from: pdu.source_addr, ton: pdu.source_addr_ton, coding: pdu.data_coding, esm: pdu.esm_class,
      udh: udh ? udh.map((part) => part.toString('hex')).join('') : '', text: pdu.short_message.message });
    const receipt = () => session.deliver_sm({ esm_class: 4, source_addr: pdu.destination_addr, destination_addr: pdu.source_addr, receipted_message_id: id,
      short_message: 'id:' + id + ' sub:001 dlvrd:001 submit date:2611221200 done date:2611221201 stat:' + (lose ? 'UNDELIV' : 'DELIVRD') + ' err:000 text:' });
    if (silent > 0) { silent--; return; }
    if (early) { receipt(); }
    session.send(pdu.response({ message_id: id }));
    if (!early) { receipt(); }
  });
});
server.listen(0, '127.0.0.1', () => say({ event: 'listening', port: server.address().port }));
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const [what, number] = line.split(' ');
  if (what === 'throttle') throttle = Number(number);
  if (what === 'silent') silent = Number(number);
  if (what === 'refuse') refuse = Number(number);
  if (what === 'lose') lose = true;
  if (what === 'early') early = true;
  if (what === 'drop') { for (const session of sessions) session.destroy(); }
  say({ event: 'did', what });
}).on('close', () => process.exit(0));
