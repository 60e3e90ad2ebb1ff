// Reads topics from their beginning to their present end and prints each record as one line of JSON: topic, key, value, headers.
// Nothing here is Tollkeeper's: an ordinary Kafka client, an ordinary client of the schema registry.
//
//   node read.mjs BROKER REGISTRY TOPIC...
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'
import kafkajs from 'kafkajs'

const [broker, registryUrl, ...topics] = process.argv.slice(2)
const kafka = new kafkajs.Kafka({ clientId: 'foreign', brokers: [broker], logLevel: kafkajs.logLevel.ERROR })
const registry = new SchemaRegistry({ host: registryUrl })

// How many records are there now, by topic and partition.
async function ends() {
  const admin = kafka.admin()
  await admin.connect()
  const left = new Map()
  for (const topic of topics) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      if (Number(high) > Number(low)) left.set(`${topic}/${partition}`, Number(high))
    }
  }
  await admin.disconnect()
  return left
}

const text = (headers) => Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]))

const left = await ends()
const consumer = kafka.consumer({ groupId: `foreign-${process.pid}-${Date.now()}` })
await consumer.connect()
await consumer.subscribe({ topics, fromBeginning: true })
await new Promise((resolve, reject) => {
  // A transaction's mark is an offset without a message, so an end may never be seen: then silence is the end.
  const quiet = setTimeout(resolve, 15_000)
  consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error))
  consumer.run({
    eachMessage: async ({ topic, partition, message }) => {
      const value = message.value === null ? null : await registry.decode(message.value)
      console.log(JSON.stringify({ topic, key: String(message.key), value, headers: text(message.headers) }))
      if (Number(message.offset) + 1 >= left.get(`${topic}/${partition}`)) left.delete(`${topic}/${partition}`)
      if (left.size === 0) resolve()
      else quiet.refresh()
    },
  })
  if (left.size === 0) resolve()
})
await consumer.disconnect()
process.exit(0)
