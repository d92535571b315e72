// A bot made with discord.js. `rest.api` is all it is told: the address without the version, which it adds itself.
import {
  ActionRowBuilder, AttachmentBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder,
  MessageFlags, ModalBuilder, Partials, Routes, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle, version
} from 'discord.js';
import { DOT, TEN_MINUTES, choices, commands, failing, greeting, untilStandardInputEnds } from './commands.mjs';

const client = new Client({
  intents: [
    GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.MessageContent
  ],
  partials: [Partials.Channel],
  rest: { api: process.argv[2].replace(/\/v10\/$/, '') }
});
let resumes = 0;

const answers = {
  ping: interaction => interaction.reply({ content: 'pong', flags: MessageFlags.Ephemeral }),
  feel: interaction => interaction.reply(
    `${interaction.options.getString('mood')} ${interaction.options.getInteger('intensity')}`),
  open: interaction => interaction.reply({
    content: 'Choose',
    components: [
      new ActionRowBuilder().addComponents(
        new ButtonBuilder().setCustomId('yes').setLabel('Yes').setStyle(ButtonStyle.Primary)),
      new ActionRowBuilder().addComponents(new StringSelectMenuBuilder().setCustomId('colour').addOptions(
        { label: 'Red', value: 'red' }, { label: 'Blue', value: 'blue' }))
    ]
  }),
  write: interaction => interaction.showModal(new ModalBuilder().setCustomId('form').setTitle('Your note')
    .addLabelComponents(new LabelBuilder().setLabel('Note').setTextInputComponent(
      new TextInputBuilder().setCustomId('note').setStyle(TextInputStyle.Paragraph)))),
  slow: async interaction => {
    await interaction.deferReply();
    await interaction.editReply('done');
  },
  late: async interaction => {
    await interaction.reply('first');
    await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  },
  letter: async interaction => {
    await interaction.user.send('Hello in private');
    await interaction.reply('sent');
  },
  file: interaction => interaction.reply({
    files: [new AttachmentBuilder(Buffer.from('drawn'), { name: 'chart.txt' })]
  }),
  promote: async interaction => {
    const moderator = interaction.guild.roles.cache.find(role => role.name === 'Moderator');
    await interaction.options.getMember('who').roles.add(moderator);
    await interaction.reply('done');
  },
  quiet: async interaction => {
    await interaction.options.getMember('who').timeout(TEN_MINUTES);
    await interaction.reply('done');
  },
  talk: async interaction => {
    const thread = await interaction.channel.threads.create({ name: interaction.options.getString('about') });
    await thread.send('Welcome');
    await interaction.reply('done');
  },
  cheer: async interaction => {
    await interaction.reply('Hooray');
    const message = await interaction.fetchReply();
    await message.react('🎉');
  },
  errands: async interaction => {
    await interaction.deferReply();
    const failure = await failing(errands(interaction.guild, interaction.options.getUser('who')));
    await interaction.editReply(failure || 'done');
  },
  resumed: interaction => interaction.reply(String(resumes))
};

client.on(Events.InteractionCreate, async interaction => {
  if (interaction.isAutocomplete()) {
    await interaction.respond(choices(interaction.options.getFocused()));
  } else if (interaction.isChatInputCommand()) {
    await answers[interaction.commandName](interaction);
  } else if (interaction.isButton()) {
    await interaction.update(`You said ${interaction.customId}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply(`Picked ${interaction.values[0]}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Wrote: ${interaction.fields.getTextInputValue('note')}`);
  }
});
client.on(Events.MessageCreate, async message => {
  const answer = greeting(message.content, message.author.displayName);
  if (answer) {
    await message.channel.send(answer);
  }
});
client.on(Events.MessageReactionAdd, async (reaction, user) => {
  if (user.id !== client.user.id) {
    await reaction.message.channel.send(`Seen: ${reaction.emoji.name}`);
  }
});
client.on(Events.ShardResume, () => resumes++);
async function errands(guild, somebody) {
  await client.application.fetch();
  await client.guilds.fetch();
  await guild.fetch();
  await guild.edit({ name: guild.name });
  await guild.members.fetchMe({ force: true });
  await guild.members.fetch({ query: somebody.username, limit: 1 });
  await guild.members.search({ query: somebody.username });
  await guild.members.list({ limit: 10 });
  await guild.members.me.setNickname('Embers');
  await errandsWithCommands(guild);
  await errandsWithRoles(guild, somebody);
  await errandsWithChannels(guild);
  const emoji = await guild.emojis.create({ attachment: DOT, name: 'dot' });
  await emoji.edit({ name: 'grey_dot' });
  await guild.emojis.fetch(emoji.id, { force: true });
  await guild.emojis.fetch();
  await emoji.delete();
  await guild.bans.create(somebody, { reason: 'an errand' });
  await guild.bans.fetch({ user: somebody, force: true });
  await guild.bans.fetch();
  await guild.bans.remove(somebody);
  await guild.bans.bulkCreate([somebody.id]);
  await guild.fetchAuditLogs({ limit: 5 });
}

async function errandsWithCommands(guild) {
  for (const manager of [client.application.commands, guild.commands]) {
    const command = await manager.create({ name: 'brief', description: 'Does not stay' });
    await manager.edit(command, { description: 'Goes at once' });
    await manager.fetch(command.id, { force: true });
    await manager.delete(command);
  }
  await guild.commands.fetch();
  await guild.commands.set([]);
}

async function errandsWithRoles(guild, somebody) {
  const role = await guild.roles.create({ name: 'Walkers', colors: { primaryColor: 0x2e7d57 } });
  await role.edit({ hoist: true });
  await guild.roles.setPositions([{ role, position: 1 }]);
  await guild.roles.fetch();
  await guild.roles.fetch(role.id, { force: true });
  const member = await guild.members.fetch(somebody.id);
  await member.roles.add(role);
  await member.roles.remove(role);
  await role.delete();
}

async function errandsWithChannels(guild) {
  const channel = await guild.channels.create({ name: 'walks' });
  await channel.edit({ topic: 'Where to, and when' });
  await channel.permissionOverwrites.create(guild.roles.everyone, { SendMessages: false });
  await channel.permissionOverwrites.delete(guild.roles.everyone);
  await guild.channels.setPositions([{ channel, position: 0 }]);
  await guild.channels.fetch();
  await client.channels.fetch(channel.id, { force: true });
  const invite = await channel.createInvite();
  await client.fetchInvite(invite.code);
  await channel.fetchInvites();
  await guild.invites.fetch();
  await invite.delete();
  const message = await channel.send('To the lake?');
  await message.pin();
  await channel.messages.fetchPins();
  await message.unpin();
  // As older versions of the library ask.
  await client.rest.put(Routes.channelPin(channel.id, message.id));
  await client.rest.get(Routes.channelPins(channel.id));
  await client.rest.delete(Routes.channelPin(channel.id, message.id));
  const thread = await message.startThread({ name: 'The lake' });
  await thread.join();
  await thread.members.fetch();
  await thread.setArchived(true);
  await channel.threads.fetchArchived();
  await guild.channels.fetchActiveThreads();
  await thread.delete();
  const webhook = await channel.createWebhook({ name: 'Postman' });
  await webhook.send('A letter');
  await client.fetchWebhook(webhook.id, webhook.token);
  await webhook.delete();
  await channel.delete();
}

client.once(Events.ClientReady, ready => ready.application.commands.set(commands));

console.log(`discord.js ${version}`);
await client.login('a-token');
await untilStandardInputEnds();
await client.destroy();
