import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/components/public-feedback/public-feedback.define.js';
import '../src/components/public-feedback/public-ticket.define.js';
import { OutcomeUnknownError, RateLimitedError } from '../src/client/index.js';
import { type Answers, fakeClient, never, problems } from './fixtures/index.js';
import { asPerson } from './fixtures/person.js';
import { feedbackAnswers, feedbackForm, receipt, tickets } from './fixtures/public-feedback.js';
import { usage } from './usage/usage.js';

/** Where the public praises, complains, suggests or asks, without an account, and reads what became of it. */
const meta = {
  title: 'Elements/Public feedback',
  component: 'asn-public-feedback',
} satisfies Meta;

export default meta;
type Story = StoryObj;
type Steps = Parameters<typeof asPerson>[0];

const flow = (answers: Answers = {}, ticket = ''): Story => {
  const client = fakeClient({ ...feedbackAnswers, ...answers });
  return {
    render: () =>
      html`<asn-public-feedback unit-id="unit-puskesmas" ticket=${ticket} .client=${client}></asn-public-feedback>`,
  };
};

/** A story in which somebody has done something already. */
const after = (story: Story, steps: Steps): Story => ({ ...story, play: asPerson(steps) });

const complain: Steps = async (person) => {
  await person.choose(/^Pengaduan/);
  await person.write('Apa yang terjadi?', 'Saya menunggu tiga jam, dan nomor dipanggil tidak berurutan.');
};

const openTicket: Steps = async (person) => {
  await person.write('Nomor tiket', receipt.ticket);
  await person.write('Kode akses', receipt.accessCode);
  await person.press('Buka');
  await person.sees('Perjalanan kiriman');
};

export const Start = flow();
export const Complaint = after(flow(), complain);
export const AboutConduct = after(flow(), async (person) => {
  await complain(person);
  await person.choose('Sikap atau perilaku seseorang');
  await person.choose('Yang saya maksud kepala unit ini', { role: 'checkbox' });
});
export const Named = after(flow(), async (person) => {
  await person.choose(/^Saran/);
  await person.choose('Dengan nama atau kontak');
});
export const Praise = after(flow(), (person) => person.choose(/^Pujian/));
export const WithoutServices = after(flow({ 'publicUnits.feedbackForm': { ...feedbackForm, services: [] } }), complain);
export const NothingWritten = after(flow(), async (person) => {
  await person.choose(/^Pengaduan/);
  await person.choose('Dengan nama atau kontak');
  await person.press('Kirim');
});
export const LongTexts = after(
  flow({
    'publicUnits.feedbackForm': {
      ...feedbackForm,
      unit: 'Unit Pelaksana Teknis Daerah Pusat Kesehatan Masyarakat Rawat Inap Sukamaju dan Jejaringnya',
      services: feedbackForm.services.map((service) => ({
        ...service,
        name: `${service.name} bagi peserta jaminan kesehatan nasional dan umum`,
      })),
    },
  }),
  async (person) => {
    await person.choose(/^Pengaduan/);
    await person.write('Apa yang terjadi?', 'Antrean panjang. '.repeat(215).trim());
  },
);

export const Receipt = after(flow(), async (person) => {
  await complain(person);
  await person.press('Kirim');
  await person.sees(receipt.accessCode);
});
export const ReceiptOfPraise = after(flow({ 'publicUnits.send': { ...receipt, answerDue: null } }), async (person) => {
  await person.choose(/^Pujian/);
  await person.write('Apa yang sudah baik?', 'Petugas loket sabar menjelaskan.');
  await person.press('Kirim');
  await person.sees('tidak perlu menunggu jawaban');
});
export const Sending = after(flow({ 'publicUnits.send': never }), async (person) => {
  await complain(person);
  await person.press('Kirim');
});
export const WaitingForLine = after(flow({ 'publicUnits.send': problems.offline }), async (person) => {
  await complain(person);
  await person.press('Kirim');
  await person.sees('Menunggu sambungan');
});
export const NotSureWhetherItArrived = after(
  flow({ 'publicUnits.send': new OutcomeUnknownError('No answer came.') }),
  async (person) => {
    await complain(person);
    await person.press('Kirim');
    await person.sees('Jawaban server tidak sampai');
  },
);
export const KeptOnDevice = after(flow({ 'publicUnits.send': problems.offline }), async (person) => {
  await complain(person);
  await person.press('Kirim');
  await person.press('Simpan walau tab ditutup');
  await person.sees('Tersimpan di perangkat ini');
});
export const Refused = after(flow({ 'publicUnits.send': problems.forbidden }), async (person) => {
  await complain(person);
  await person.press('Kirim');
  await person.sees('Tidak tersedia untuk Anda');
});
export const TooMany = after(
  flow({ 'publicUnits.send': new RateLimitedError('Slow down.', { status: 429, retryAfter: 30 }) }),
  async (person) => {
    await complain(person);
    await person.press('Kirim');
    await person.sees('Menunggu sambungan');
  },
);

export const Follow = flow({}, receipt.ticket);
export const WrongCode = after(flow({ 'publicTickets.open': problems.notFound }, receipt.ticket), async (person) => {
  await person.write('Kode akses', 'SALAH');
  await person.press('Buka');
  await person.sees('tidak cocok');
});
export const TicketSent = after(flow({ 'publicTickets.open': tickets.sent }), async (person) => {
  await person.press(/^Sudah pernah mengirim/);
  await openTicket(person);
});
export const TicketInProgress = after(flow({ 'publicTickets.open': tickets.inProgress }, receipt.ticket), openTicket);
export const TicketOverdue = after(flow({ 'publicTickets.open': tickets.overdue }, receipt.ticket), openTicket);
export const TicketAnswered = after(flow({}, receipt.ticket), openTicket);
export const TicketClosed = after(flow({ 'publicTickets.open': tickets.closed }, receipt.ticket), openTicket);
export const TicketRejected = after(flow({ 'publicTickets.open': tickets.rejected }, receipt.ticket), openTicket);
export const TicketOffline = after(flow({ 'publicTickets.open': problems.offline }, receipt.ticket), async (person) => {
  await person.write('Kode akses', receipt.accessCode);
  await person.press('Buka');
  await person.sees('Sambungan terputus');
});
export const AddingToTicket = after(
  flow({ 'publicTickets.open': tickets.inProgress }, receipt.ticket),
  async (person) => {
    await openTicket(person);
    await person.press('Tambah keterangan');
  },
);

/** A patient complains without a name, with the keyboard alone, and looks at what they have sent. */
// Storybook reads tags from the text of a story, so that they stand in each.
export const Complaining: Story = {
  tags: ['interaction'],
  ...after(flow(), async (person) => {
    await person.choose(/^Pengaduan/);
    await person.sees('Dijawab paling lambat 14 hari kerja.');
    await person.key('{Enter}', 'Kirim');
    await person.isAt('Apa yang terjadi?', 'textbox');
    await person.write('Apa yang terjadi?', 'Nomor antrean dipanggil tidak berurutan.');
    await person.pick('Layanan (boleh dikosongkan)', 'Pemeriksaan umum');
    await person.key('{Enter}', 'Kirim');
    await person.hears('Terkirim');
    await person.sees(receipt.ticket);
    await person.sees(receipt.accessCode);
    await person.press('Lihat perkembangannya');
    await person.sees('Perjalanan kiriman');
  }),
};

/** The line is gone when somebody sends: the message goes out when it is back, once. */
export const ComingBackOnline: Story = {
  tags: ['interaction'],
  ...(() => {
    let sent = 0;
    const keys = new Set<string>();
    const story = flow({
      'publicUnits.send': ({ idempotencyKey }: { idempotencyKey: string }) => {
        keys.add(idempotencyKey);
        if ((sent += 1) === 1) throw problems.offline;
        return receipt;
      },
    });
    return after(story, async (person) => {
      await complain(person);
      await person.press('Kirim');
      await person.sees('Menunggu sambungan');
      dispatchEvent(new Event('online'));
      await person.sees(receipt.ticket);
      if (keys.size !== 1) throw new Error(`It went out under ${keys.size} keys.`);
    });
  })(),
};

/** The reporter is not content with the answer. */
export const Reopening: Story = {
  tags: ['interaction'],
  ...after(
    flow({ 'publicTickets.reply': { ...tickets.inProgress, state: 'reopened' } }, receipt.ticket),
    async (person) => {
      await openTicket(person);
      await person.key('{Enter}', 'Belum selesai, buka lagi');
      await person.isAt('Apa yang masih belum beres?', 'textbox');
      await person.key('{Enter}', 'Buka kembali');
      await person.sees('Tulis dulu');
      await person.write('Apa yang masih belum beres?', 'Kemarin layarnya mati lagi.');
      await person.press('Buka kembali');
      await person.hears('Terkirim');
      await person.sees('Dibuka kembali');
    },
  ),
};

export const Loading = flow({ 'publicUnits.feedbackForm': never });
export const Offline = flow({ 'publicUnits.feedbackForm': problems.offline });
export const Failed = flow({ 'publicUnits.feedbackForm': problems.server });
export const UnknownUnit = flow({ 'publicUnits.feedbackForm': problems.notFound });
export const NoUnit: Story = {
  render: () => html`<asn-public-feedback .client=${fakeClient(feedbackAnswers)}></asn-public-feedback>`,
};
export const Unconfigured: Story = {
  render: () => html`<asn-public-feedback unit-id="unit-puskesmas"></asn-public-feedback>`,
};
export const Dark: Story = { ...Complaint, globals: { theme: 'dark' } };
export const English: Story = {
  ...after(flow(), async (person) => {
    await person.choose(/^Complaint/);
    await person.write('What happened?', 'Numbers were not called in order.');
  }),
  globals: { locale: 'en' },
};

/** How a site takes it in. */
export const Usage: Story = usage('asn-public-feedback');
