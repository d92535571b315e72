// A bot made with discord.js. `rest.api` is all it is told: the address without the version, which it adds itself.
import {
  ActionRowBuilder, AttachmentBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder,
  MessageFlags, ModalBuilder, Partials, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle, version
} from 'discord.js';
import { TEN_MINUTES, choices, commands, greeting, untilStandardInputEnds } from './commands.mjs';

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
client.once(Events.ClientReady, ready => ready.application.commands.set(commands));

console.log(`discord.js ${version}`);
await client.login('a-token');
await untilStandardInputEnds();
await client.destroy();
