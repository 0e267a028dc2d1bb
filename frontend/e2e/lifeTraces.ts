/** How many conversations the workshop works on. */
export const COUNT = 14;

/** What an expert looks for: the day of arrival. */
export const namesTheDay = (number: number) => number % 2 === 1;

const politely = (number: number) => (number % 3 === 0 ? 'Gladly! ' : '');

const answer = (number: number) =>
  `${politely(number)}Order BH-${2000 + number} is under way${
    namesTheDay(number) ? ` and arrives on ${number + 1} May` : ''
  }.`;

function line(number: number): string {
  return JSON.stringify({
    externalId: `delivery-${number}`,
    createdAt: new Date(Date.UTC(2026, 3, 1, 9, number)).toISOString(),
    messages: [
      { role: 'user', content: `Where is my order BH-${2000 + number}?` },
      { role: 'assistant', content: answer(number) },
    ],
  });
}

/** The file that the facilitator uploads; one line of it cannot be read. */
export const lifeFile = () => ({
  name: 'deliveries.jsonl',
  mimeType: 'application/x-ndjson',
  buffer: Buffer.from(
    `${[...Array.from({ length: COUNT }, (_, number) => line(number)), '{"broken": '].join('\n')}\n`,
  ),
});
