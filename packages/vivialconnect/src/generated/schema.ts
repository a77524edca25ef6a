// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
export interface paths {
  "/accounts/{account_id}/messages.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the messages that were sent and received.
     * @description The oldest comes first; `order` with `id desc` turns that round. Source: the vendor's SDKs for Python (Message.find) and Java (Message.getMessages)
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Send an SMS or MMS.
     * @description To one recipient, from a number of the account or through a connector's numbers, with a text, media or both. Media make it an MMS. Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the result is unknown. A local number sends one message per second; toll-free numbers and short codes are faster. Attachments of an MMS show up some seconds later. Follow the status with getMessage or a status callback of the number or connector; a callback per message was dropped in 2017. Source: the vendor's SDKs for Python (Message.send) and Java (Message.send)
     */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the messages of the account.
     * @description Source: the vendor's Python SDK, Message.count
     */
    get: operations["countMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/bulk.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the bulk jobs.
     * @description How many a page has is not documented, and cannot be set. Source: the vendor's SDKs for Python (Message.bulks) and Java (BulkMessage.getBulksCreated)
     */
    get: operations["listBulkJobs"];
    put?: never;
    /**
     * Send the same message to up to 100 recipients.
     * @description As sendMessage, but the answer comes before anything is sent: follow the job with listBulkJobs and listBulkMessages. It must not be repeated when the result is unknown. The vendor's Python SDK sends the members in the query, which was never tested; those for Java and .NET send JSON, as here. Source: the vendor's SDKs for Java (BulkMessage.send) and .NET
     */
    post: operations["sendBulkMessages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/bulk/{bulk_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the messages of a bulk job.
     * @description Source: the vendor's SDKs for Python (Message.bulk_messages), Java and .NET Not confirmed by the provider: No pages are known; all messages of the job are taken to be listed.
     */
    get: operations["listBulkMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/{message_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a message.
     * @description Source: the vendor's SDKs for Python (Message.find) and Java
     */
    get: operations["getMessage"];
    /**
     * Take the text out of a message, for good.
     * @description `body` must be empty: no other change of a message is documented. Nothing deletes a message. Source: the vendor's SDKs for Java (Message.redact), Ruby (Message.redact) and Python (Message.save)
     */
    put: operations["redactMessage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/{message_id}/attachments.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the attachments of a message.
     * @description Those of an MMS that was just sent show up some seconds later. Source: the vendor's SDKs for Python (Message.attachments, Attachment.find) and Java (Message.getAttachments)
     */
    get: operations["listAttachments"];
    put?: never;
    /**
     * Add an attachment to a message.
     * @description Give `media_urls` to sendMessage instead. Not confirmed by the provider: The SDK can still send this, but its tests of it were removed in 2017. The server is taken not to support it; media are added with `media_urls` only. Source: the vendor's Python SDK, Attachment.save, until March 2017
     */
    post: operations["createAttachment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the attachments of a message.
     * @description Source: the vendor's Python SDK, Message.attachments_count
     */
    get: operations["countAttachments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an attachment of a message.
     * @description Tells of the file; downloadAttachment has the file itself. The Python SDK's page calls the argument of Message.attachment the message's id; it is the attachment's. Source: the vendor's SDKs for Python (Message.attachment), .NET and Java
     */
    get: operations["getAttachment"];
    /**
     * Change an attachment of a message.
     * @description Source: the vendor's Python SDK, Attachment.save, until March 2017 Not confirmed by the provider: The SDK can still send this, but its tests of it were removed in 2017. The server is taken not to support it; media are added with `media_urls` only.
     */
    put: operations["updateAttachment"];
    post?: never;
    /**
     * Delete an attachment of a message, for good.
     * @description Source: the vendor's SDKs for Python (Attachment.destroy), Java and Ruby
     */
    delete: operations["deleteAttachment"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the file of an attachment.
     * @description The same path without `.json`. The content type is that of the file. Not confirmed by the provider: A redirect to where the file is stored is possible; the credentials must not go there. No example of an answer is known. Source: the vendor's .NET SDK, Attachment.Media
     */
    get: operations["downloadAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the numbers of the account.
     * @description Source: the vendor's SDKs for Python (Number.find), Java (Number.getAssociatedNumbers) and Ruby
     */
    get: operations["listNumbers"];
    put?: never;
    /**
     * Buy a number.
     * @description Costs money, and again with each renewal. Find one with listAvailableNumbers; a purchase may still fail, then try another. It must not be repeated when the result is unknown: see listNumbers first. Source: the vendor's SDKs for Python (Number.buy, Number.buy_local), Java (Number.buyTollfreeNumber) and Ruby
     */
    post: operations["buyNumber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the numbers of the account.
     * @description Source: the vendor's SDKs for Python (Number.count) and Java
     */
    get: operations["countNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/available/{country_code}/{number_type}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search for numbers to buy.
     * @description A local search needs exactly one of `area_code`, `in_region` and `in_postal_code`; a toll-free one needs none. Each call searches afresh, and there are no further pages. `price` is in dollars for local numbers in old answers, in 1/10000 of a dollar for toll-free ones. Source: the vendor's SDKs for Python (Number.available) and Java (Number.findAvailableNumbersInRegion and others)
     */
    get: operations["listAvailableNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/lookup.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up the carrier and device of any number.
     * @description In the answer, `phone_number` comes back without the plus sign, once with a space in its place. Not confirmed by the provider: Each lookup may cost money; no source says so, and none of the known transaction types is for it. So it counts as a read, and is repeated after a failure. Turn retries off for it where a second fee would matter. Source: the vendor's SDKs for Python (Number.lookup), Java (Number.lookup) and Ruby
     */
    get: operations["lookupNumber"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/tags.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the numbers that have certain tags, or have not.
     * @description Without filters, all numbers, those without tags too. A comma or a colon inside a tag cannot be written. Source: the vendor's SDKs for Python (Number.tagged_numbers) and Java (Number.getTaggedNumbers)
     */
    get: operations["listTaggedNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/{number_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a number of the account.
     * @description Source: the vendor's SDKs for Python (Number.find), Java and Ruby
     */
    get: operations["getNumber"];
    /**
     * Change the settings of a number.
     * @description Members that are left out stay as they are. `incoming_text_fallback_url` is valid only together with `incoming_text_url`. Tags have their own operations. Source: the vendor's SDKs for Python (Number.save) and Java (Number.update)
     */
    put: operations["updateNumber"];
    post?: never;
    /**
     * Release a number, for good.
     * @description This cannot be undone. Source: the vendor's SDKs for Python (Number.destroy) and Java (Number.delete)
     */
    delete: operations["deleteNumber"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/{number_id}/tags.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up the tags of a number.
     * @description Source: the vendor's Java SDK, Number.fetchTags
     */
    get: operations["getNumberTags"];
    /**
     * Add tags to a number, or change them.
     * @description Empty values are allowed. The vendor's tests expect an error for nine tags in one request, a key of 25 characters and a value of 380; the limits are not documented. Not confirmed by the provider: Tags that are left out are taken to stay. No limits are enforced. Source: the vendor's Java SDK, Number.updateTags
     */
    put: operations["updateNumberTags"];
    post?: never;
    /**
     * Delete tags of a number.
     * @description Only the keys count; the values are ignored, and empty as a rule. The request is a DELETE with a body. Not confirmed by the provider: The Python SDK's test data have the whole number for an answer, the Java SDK expects its tags only. So the answer is handed over as it came, and both members are optional. Source: the vendor's SDKs for Python (Number.remove_tag) and Java (Number.deleteTags)
     */
    delete: operations["deleteNumberTags"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/local.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the local numbers of the account.
     * @description As listNumbers, without toll-free ones. Source: the vendor's SDKs for Java (Number.getLocalAssociatedNumbers), .NET and Python (Number.get)
     */
    get: operations["listLocalNumbers"];
    put?: never;
    /**
     * Buy a local number.
     * @description As buyNumber, without a type. Costs money, and again with each renewal. It must not be repeated when the result is unknown: see listLocalNumbers first. Source: the vendor's .NET SDK, Number.Buy
     */
    post: operations["buyLocalNumber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/local/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the local numbers of the account.
     * @description Source: the vendor's SDKs for Java (Number.countLocal) and Python (Number.get) Not confirmed by the provider: The filters are taken to be those of countNumbers.
     */
    get: operations["countLocalNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/numbers/local/{number_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a local number of the account.
     * @description As getNumber. Source: the vendor's Java SDK, Number.getLocalNumberById
     */
    get: operations["getLocalNumber"];
    /**
     * Change the settings of a local number.
     * @description As updateNumber. Source: the vendor's Java SDK, Number.updateLocalNumber
     */
    put: operations["updateLocalNumber"];
    post?: never;
    /**
     * Release a local number, for good.
     * @description As deleteNumber. Source: the vendor's Java SDK, Number.deleteLocalNumber
     */
    delete: operations["deleteLocalNumber"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the connectors of the account.
     * @description Source: the vendor's SDKs for Python (Connector.find) and Java (Connector.getConnectors)
     */
    get: operations["listConnectors"];
    put?: never;
    /**
     * Create a connector.
     * @description A repeated request creates another one. Source: the vendor's SDKs for Python (Connector.create), Java (Connector.create), PHP and .NET
     */
    post: operations["createConnector"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the connectors of the account.
     * @description Source: the vendor's SDKs for Python (Connector.count) and Java
     */
    get: operations["countConnectors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors/{connector_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a connector.
     * @description At most 50 of its numbers are in it; where `more_numbers` is true, listConnectorNumbers has the rest. Source: the vendor's SDKs for Python (Connector.find) and Java
     */
    get: operations["getConnector"];
    /**
     * Rename a connector.
     * @description Only the name can be changed here. The vendor's Python SDK sends its lists along; whether empty ones clear them is not known, so they are left out. Source: the vendor's SDKs for Java (Connector.update) and Python
     */
    put: operations["updateConnector"];
    post?: never;
    /**
     * Delete a connector.
     * @description Source: the vendor's SDKs for Python (Connector.destroy) and Java
     */
    delete: operations["deleteConnector"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors/{connector_id}/callbacks.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the callbacks of a connector.
     * @description The answer is the connector with its callbacks. Source: the vendor's SDKs for Java (Callback) and Python (Connector.get)
     */
    get: operations["listConnectorCallbacks"];
    /**
     * Add callbacks to a connector, or change them.
     * @description A callback is told by its message type and event type; the others stay. createConnectorCallbacks replaces all. Source: the vendor's Java SDK, Connector.updateCallbacks
     */
    put: operations["updateConnectorCallbacks"];
    /**
     * Replace all callbacks of a connector.
     * @description All callbacks that it had are gone afterwards: updateConnectorCallbacks adds some and keeps the others. Source: the vendor's Java SDK, Connector.createCallbacks
     */
    post: operations["createConnectorCallbacks"];
    /**
     * Delete callbacks of a connector.
     * @description Each is named by its message type and event type. The request is a DELETE with a body. Source: the vendor's Java SDK, Connector.deleteSingleCallback and Connector.deleteCallbacks
     */
    delete: operations["deleteConnectorCallbacks"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the numbers of a connector.
     * @description 50 on a page. Source: the vendor's SDKs for Java (PhoneNumber.getPhoneNumbers) and Python (Connector.get)
     */
    get: operations["listConnectorNumbers"];
    /**
     * Add numbers to a connector.
     * @description The others stay; addConnectorNumbers replaces all. A number belongs to one connector at most. Source: the vendor's Java SDK, Connector.updateAssociatedPhoneNumbers
     */
    put: operations["updateConnectorNumbers"];
    /**
     * Replace all numbers of a connector.
     * @description Despite its name, all numbers that it had are gone from it afterwards: updateConnectorNumbers adds some and keeps the others. A number belongs to one connector at most. Source: the vendor's SDKs for Java (Connector.associatePhoneNumbers) and Python
     */
    post: operations["addConnectorNumbers"];
    /**
     * Take numbers out of a connector.
     * @description deleteNumber is what releases a number. The request is a DELETE with a body. Source: the vendor's Java SDK, Connector.deleteSinglePhoneNumber
     */
    delete: operations["deleteConnectorNumbers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the numbers of a connector.
     * @description Source: the vendor's SDKs for Java and Python (Connector.get)
     */
    get: operations["countConnectorNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/logs.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what happened in a period.
     * @description `last_key` leads to the next page; on the last one it is empty. The key is opaque. Logs have the texts of messages. Source: the vendor's SDKs for Python (Log.find), Java (Log.getLogs) and .NET (Account.GetLogs)
     */
    get: operations["listLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/logs/aggregate.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count what happened in a period, by minutes, hours, days, months or years.
     * @description Without `aggregator_type`, one count for the whole period. `last_key` leads to the next page; on the last one it is empty. Source: the vendor's SDKs for Python (Log.get_aggregated_logs), Java (Log.getAggregate) and Ruby
     */
    get: operations["listAggregatedLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the accounts that the API key can see.
     * @description The configured account and its subaccounts. Answers of 2016 and 2017 call the parent's id `parent_id`. Source: the vendor's Python SDK, Account.find
     */
    get: operations["listAccounts"];
    put?: never;
    /**
     * Create a subaccount.
     * @description A repeated request creates another one. Not confirmed by the provider: All SDKs dropped subaccounts in 2017. Whether the server still creates them is not known; 403, 404 or 405 may come. Source: the vendor's Python SDK, Account.create; tests of its Ruby SDK of 2017
     */
    post: operations["createAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the accounts that the API key can see.
     * @description Source: the vendor's Python SDK, Account.count
     */
    get: operations["countAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an account.
     * @description Without an id, the configured one. Source: the vendor's SDKs for Python (Account.find), Java and Ruby
     */
    get: operations["getAccount"];
    /**
     * Change the name of an account.
     * @description Without an id in the path, the configured one. Nothing but `company_name` can be changed in any source. Source: the vendor's SDKs for Python (Account.save), Java (Account.update) and Ruby
     */
    put: operations["updateAccount"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}.json#deleteAccount": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an account.
     * @description The id must be given: the configured account never stands in for it. An unknown id has given 400 in a test of the vendor's Ruby SDK, otherwise 404. Not confirmed by the provider: All SDKs dropped subaccounts in 2017. Whether the server still deletes them is not known; 403, 404 or 405 may come. The answer is taken to be 204, as for other deletions. Source: the vendor's Python SDK, Account.destroy
     */
    delete: operations["deleteAccount"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/status.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how far the free trial of an account is.
     * @description Without an id, that of the configured account. Not confirmed by the provider: No answer is known. The fields are those that an example program of the PHP SDK reads; whether they stand at the top or in a root is not known, so nothing is taken off and all members are optional. Source: the vendor's SDKs for Python (Account.billing_status) and PHP (examples/accounts.php)
     */
    get: operations["getAccountBillingStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/subaccounts.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the subaccounts of an account.
     * @description Without an id, those of the configured account. Not confirmed by the provider: The SDK removed this in June 2017, and the server may no longer know it. Pages are taken to be as in the other lists. Source: the vendor's Python SDK until June 2017
     */
    get: operations["listSubaccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/transactions.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the transactions of the account, newest first.
     * @description `count` is the number of items in the page, not of all transactions. Source: the vendor's SDKs for Python (Transaction.find) and Java (Account.getTransactions)
     */
    get: operations["listTransactions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/transactions/{transaction_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up one transaction.
     * @description An unknown id gives 400, not 404, says the SDK's own comment. Source: the vendor's SDKs for Python (Transaction.find) and Java (Account)
     */
    get: operations["getTransaction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the users of the account.
     * @description Source: the vendor's SDKs for Python (User.find), Java and .NET
     */
    get: operations["listUsers"];
    put?: never;
    /**
     * Create a user.
     * @description registerUser is what the vendor's tests use. A repeated request creates another user, or fails. Not confirmed by the provider: The Python SDK can send this, but no SDK has a test or an example of it; account administrators are taken to be allowed to. The fields are taken to be those of registerUser and of a user. Source: the vendor's Python SDK, User.create
     */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the users of the account.
     * @description Source: the vendor's Python SDK, User.count
     */
    get: operations["countUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{acting_account_id}/users/register.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a user, who gets an e-mail to confirm it.
     * @description A repeated request would send the e-mail again, or fail. The answer is empty: find the id with listUsers. Source: the vendor's SDKs for Java (UserTest) and Ruby
     */
    post: operations["registerUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/{user_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a user.
     * @description Source: the vendor's SDKs for Python (User.find), Java, .NET and Ruby
     */
    get: operations["getUser"];
    /**
     * Change a user.
     * @description Members that are left out stay as they are. Not confirmed by the provider: The Python SDK can send this, but no SDK has a test or an example of it; account administrators are taken to be allowed to. The fields are taken to be those of registerUser and of a user. Source: the vendor's Python SDK, User.save
     */
    put: operations["updateUser"];
    post?: never;
    /**
     * Delete a user, and all credentials of theirs.
     * @description Whoever deletes the user whose credential signs the requests locks the client out. Source: the vendor's Python SDK, User.destroy
     */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/{user_id}/profile/password.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the password of a user.
     * @description Needs the old password, in a member with an underscore. It counts as a send, because a repeated request is refused: by then the old password is wrong. Java's SDK dropped it in 2020. Source: the vendor's SDKs for .NET (User.UpdatePassword) and Ruby (update_password)
     */
    put: operations["updateUserPassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the API credentials of a user.
     * @description No secret is in it. Not confirmed by the provider: No pages are known; all credentials are taken to be listed. Source: the vendor's SDKs for Python (User.get_credentials) and Java
     */
    get: operations["listUserCredentials"];
    put?: never;
    /**
     * Create an API key and secret for a user.
     * @description The answer is the only one that ever has the secret: keep it. A repeated request creates another credential. Source: the vendor's SDKs for Python (User.create_credential) and Java (User.createCredential)
     */
    post: operations["createUserCredential"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the API credentials of a user.
     * @description Source: the vendor's Python SDK, User.count_credentials
     */
    get: operations["countUserCredentials"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up an API credential of a user.
     * @description The secret is not in it. Source: the vendor's SDKs for Python (User.get_credentials) and Java
     */
    get: operations["getUserCredential"];
    /**
     * Rename, disable or enable an API credential.
     * @description Whoever disables the credential that signs the requests locks the client out. Source: the vendor's SDKs for Python (Credential.save) and Java (User.updateCredential)
     */
    put: operations["updateUserCredential"];
    post?: never;
    /**
     * Delete an API credential.
     * @description Whoever deletes the credential that signs the requests locks the client out. Source: the vendor's SDKs for Python (Credential.destroy) and Java
     */
    delete: operations["deleteUserCredential"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/contacts.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the account.
     * @description Source: the vendor's Java SDK, Contact
     */
    get: operations["listContacts"];
    put?: never;
    /**
     * Create a contact.
     * @description A repeated request creates another one. The vendor's Java SDK sends the state as the country, by mistake. Source: the vendor's Java SDK, Contact.create
     */
    post: operations["createContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/contacts/count.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the contacts of the account.
     * @description Source: the vendor's Java SDK, Contact
     */
    get: operations["countContacts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/contacts/{contact_id}.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a contact.
     * @description Source: the vendor's Java SDK, Contact
     */
    get: operations["getContact"];
    /**
     * Change a contact.
     * @description The vendor's Java SDK sends the four members that a new contact needs each time, and those that changed. Not confirmed by the provider: Members that are left out are taken to stay; whether the four may be left out is not known. Source: the vendor's Java SDK, Contact.update
     */
    put: operations["updateContact"];
    post?: never;
    /**
     * Delete a contact.
     * @description Source: the vendor's Java SDK, Contact.delete
     */
    delete: operations["deleteContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{account_id}/configurations.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the configurations of the account.
     * @deprecated
     * @description Use connectors instead. Not confirmed by the provider: The SDK removed configurations in June 2017, and the server may no longer know them. No answer is known; it is taken to be like those of other resources. Source: the vendor's Python SDK until June 2017
     */
    get: operations["listConfigurations"];
    put?: never;
    /**
     * Create a configuration.
     * @deprecated
     * @description Use connectors instead. A repeated request creates another one. Not confirmed by the provider: The SDK removed configurations in June 2017, and the server may no longer know them. No answer is known; it is taken to be like those of other resources. Source: the vendor's Python SDK until June 2017
     */
    post: operations["createConfiguration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  onInboundMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message came in.
     * @description Goes to the `incoming_text_url` of the number, or to the connector's callback `incoming`; when that fails, to the fallback URL (`incoming_text_fallback_url`, callback `incoming_fallback`), and a `webhook.error` is logged. Set the method to `POST`. It is not signed: use HTTPS and a secret in the URL, and look the message up with getMessage where it matters. Not confirmed by the provider: The vendor's page on callbacks is lost, and no sample receives one. The payload is taken to be a message as getMessage answers it, in the root `message` or without; as JSON, or with `GET` as query parameters, answered with any 2xx and no body; a form is read, too. No repetition is taken to come but that to the fallback URL, and no signature. Source: the vendor's SDKs for Python (Number, Connector) and Java (Callback)
     */
    post: operations["onInboundMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onMessageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message that was sent changed its status.
     * @description Goes to the `status_text_url` of the number, or to the connector's callback `status`, whose method must be `POST`. A callback that fails is logged as `webhook.error`. It is not signed: use HTTPS and a secret in the URL, and look the message up with getMessage where it matters. Not confirmed by the provider: The vendor's page on callbacks is lost, and no sample receives one. The payload is taken to be a message as getMessage answers it, in the root `message` or without; as JSON, or with `GET` as query parameters, answered with any 2xx and no body; a form is read, too. No repetition is taken to come but that to the fallback URL, and no signature. Source: the vendor's SDKs for Python (Number, Connector) and Java (Callback)
     */
    post: operations["onMessageStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description An account. */
    Account: {
      /** @description Id of the account. */
      id: number;
      /** @description Id of the parent account; null for a primary account. */
      account_id?: number | null;
      /** @description What answers of 2016 and 2017 call `account_id`. */
      parent_id?: number | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description Display name of the account. */
      company_name: string;
      /** @description People to reach about the account. */
      contacts?: components["schemas"]["Contact"][];
      /** @description What is enabled for it. */
      services?: components["schemas"]["AccountService"][];
      /** @description Its subaccounts. Only in answers of 2017. */
      accounts?: components["schemas"]["Account"][];
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description How far a free trial is. The fields stand either at the top or in `account` or `status`. */
    AccountBillingStatus: {
      /** @description Id of the account. */
      id?: number;
      /** @description Whether the account is a free trial. */
      free_trial?: boolean;
      /** @description How many numbers a free trial may have. */
      free_trial_max_numbers?: number;
      /** @description How many numbers it has. */
      free_trial_purchased_count?: number;
      account?: components["schemas"]["FreeTrial"];
      status?: components["schemas"]["FreeTrial"];
    };
    /** @description An account in its root. */
    AccountDocument: {
      account: components["schemas"]["Account"];
    };
    /** @description A page of accounts. */
    AccountList: {
      /** @description The accounts. */
      accounts: components["schemas"]["Account"][];
    };
    /** @description A service that is enabled for an account. */
    AccountService: {
      /** @description Id of the service. */
      id: number;
      /** @description Whether it is enabled. */
      active?: boolean;
      /** @description Its name. */
      name: "sms" | "accounts" | "public" | (string & {});
      /** @description Always `client` in known answers. */
      service_type?: string;
      /** @description The name in words, such as `SMS service`. */
      description?: string;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description How often something happened. */
    AggregatedLogItem: {
      /** @description Id of the account. */
      account_id: string;
      /** @description Account and type, such as `4-user.login`. */
      account_id_log_type: string;
      log_type: components["schemas"]["LogType"];
      /** @description The unit of time, such as `minutes`. */
      aggregate_key: string;
      /** @description How often. */
      log_count: number;
      log_timestamp: components["schemas"]["LogTimestamp"];
    };
    /** @description A page of counts. */
    AggregatedLogList: {
      /** @description The `start_key` of the next page. Empty on the last one. */
      last_key: string | null;
      /** @description The counts. */
      log_items: components["schemas"]["AggregatedLogItem"][];
    };
    /** @description A file of a message, without the file itself. */
    Attachment: {
      /** @description Id of the attachment. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Id of the message. */
      message_id: number;
      /**
       * @description Its media type, such as `image/png`.
       * @example image/gif
       */
      content_type: string;
      /**
       * @description Name of the file.
       * @example what.gif
       */
      file_name: string;
      /**
       * @description Where the provider stores it.
       * @example abcdee
       */
      key_name: string;
      /**
       * @description Size in bytes.
       * @example 1024
       */
      size: number;
      /** @description Only in the vendor's test data. */
      active?: boolean;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description An attachment in its root. */
    AttachmentDocument: {
      attachment: components["schemas"]["Attachment"];
    };
    /** @description A page of attachments. */
    AttachmentList: {
      /** @description The attachments. */
      attachments: components["schemas"]["Attachment"][];
    };
    /** @description A number that can be bought. */
    AvailableNumber: {
      /** @description Always null, or missing. */
      id?: null;
      /** @description The number as people write it, `(xxx) yyy-zzzz`. */
      name: string;
      /** @description The same. Only in answers with toll-free numbers. */
      national_number?: string;
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      phone_number_type: components["schemas"]["PhoneNumberType"];
      /** @description City, in capital letters. */
      city: string | null;
      /** @description State, two letters. */
      region: string | null;
      /** @description Rate center, the city as a rule. */
      rate_center: string | null;
      /** @description Local access and transport area. */
      lata: string | null;
      /** @description Price. `0.5` is seen for local numbers, `10000` for toll-free ones. Not confirmed by the provider: The unit is not documented; it seems to be dollars in the one case and 1/10000 of them in the other. */
      price?: number;
    };
    /** @description Numbers that can be bought. */
    AvailableNumberList: {
      /** @description The numbers. */
      phone_numbers: components["schemas"]["AvailableNumber"][];
    };
    /** @description What is left on the account. */
    Balances: {
      /** @description Money, in 1/10000 of a US dollar. */
      cash_balance: number;
      /** @description Credits for numbers. */
      number_credits: number;
      /** @description What is left of the subscription. */
      subscription_balance: number;
      /** @description Credits for usage. */
      usage_credits: number;
    };
    /** @description A message that was sent to many. */
    BulkJob: {
      /** @description Id of the job, a UUID. */
      bulk_id: string;
      /** @description How many messages it has. */
      total_messages: number;
      /** @description How many were worked off. */
      processed: number;
      /** @description How many failed. */
      errors: number;
      /** @description When it was created, in UTC. */
      date_created: components["schemas"]["Timestamp"];
    };
    /** @description A page of bulk jobs. */
    BulkJobList: {
      /** @description The jobs. */
      bulks: components["schemas"]["BulkJob"][];
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /** @description The answer to a bulk job. */
    BulkJobReceipt: {
      /** @description Id of the job, a UUID. */
      bulk_id: string;
    };
    /** @description The body that buys a local number. */
    BuyLocalNumberRequest: {
      phone_number: {
        /**
         * @description The number to buy, from listAvailableNumbers.
         * @example +19132597591
         */
        phone_number: components["schemas"]["E164"];
        /**
         * @deprecated
         * @description Its area code. To buy by area code alone is no longer possible.
         * @example 913
         */
        area_code?: string | number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
      };
    };
    /** @description The body that buys a number. */
    BuyNumberRequest: {
      phone_number: {
        /**
         * @description The number to buy, from listAvailableNumbers.
         * @example +19132597591
         */
        phone_number: components["schemas"]["E164"];
        /**
         * @description Whether it is local or toll-free.
         * @example local
         */
        phone_number_type: components["schemas"]["NumberKind"];
        /**
         * @deprecated
         * @description Its area code. To buy by area code alone is no longer possible.
         * @example 913
         */
        area_code?: string | number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
      };
    };
    /**
     * @description HTTP method of a callback. `POST` if it was never set.
     * @enum {string|null}
     */
    CallbackMethod: "GET" | "POST" | null;
    /**
     * Format: uri
     * @description A public URL of yours, of at most 256 characters. Callbacks are not signed, so make it hard to guess, and keep it secret.
     * @example https://example.com/vivial/5f2b8c
     */
    CallbackUrl: string | null;
    /** @description What the carrier supports. Only in older answers, without an explanation of the names. */
    CarrierCapabilities: {
      /** @description Whether the carrier supports it. */
      deactivation_files?: boolean;
      /** @description Whether the carrier supports it. */
      device_lookup_api?: boolean;
      /** @description Whether the carrier supports it. */
      location_data?: boolean;
      /** @description Whether the carrier supports it. */
      mms_connection_status?: boolean;
      /** @description Whether the carrier supports it. */
      mms_dr?: boolean;
      /** @description Whether the carrier supports it. */
      sms_connection_status?: boolean;
      /** @description Whether the carrier supports it. */
      sms_fteu?: boolean;
      /** @description Whether the carrier supports it. */
      sms_handset_dr?: boolean;
      /** @description Whether the carrier supports it. */
      uaprof_in_mms_dr?: boolean;
    };
    /** @description Where the events of a number go. */
    Configuration: {
      /** @description Id of the configuration. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Whether it is in use. */
      active?: boolean;
      /** @description Its name. */
      name: string;
      /** @description The number. */
      phone_number?: string | null;
      /** @description `local` or `tollfree`. */
      phone_number_type?: string | null;
      /** @description Where the status of messages goes. */
      message_status_callback?: string | null;
      /** @description Where inbound messages go. */
      sms_url?: string | null;
      /** @description HTTP method of it. */
      sms_method?: string | null;
      /** @description Where inbound messages go when `sms_url` fails. */
      sms_fallback_url?: string | null;
      /** @description HTTP method of it. */
      sms_fallback_method?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A configuration in its root. */
    ConfigurationDocument: {
      configuration: components["schemas"]["Configuration"];
    };
    /** @description A page of configurations. */
    ConfigurationList: {
      /** @description The configurations. */
      configurations: components["schemas"]["Configuration"][];
    };
    /** @description A bundle of callbacks and numbers to send from. */
    Connector: {
      /** @description Id of the connector. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description Its name. */
      name: string | null;
      /** @description Where events go. */
      callbacks: components["schemas"]["ConnectorCallback"][];
      /** @description Its numbers, at most 50 of them. */
      phone_numbers: components["schemas"]["ConnectorNumber"][];
      /** @description Whether it has more numbers; listConnectorNumbers has all. */
      more_numbers: boolean;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description Where one kind of event goes. Told from the others by `message_type` and `event_type`. */
    ConnectorCallback: {
      /** @description What it is about. Only `text` works so far, says the vendor's Python SDK. */
      message_type: "text" | "voice" | (string & {});
      /** @description An inbound message, one that the first URL failed to take, or the status of a sent one. */
      event_type: "incoming" | "incoming_fallback" | "status" | (string & {});
      /** @description Where the event goes. */
      url: string;
      /** @description HTTP method, in capital or small letters. */
      method: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description Names a callback. */
    ConnectorCallbackKey: {
      /**
       * @description What it is about. Only `text` works so far, says the vendor's Python SDK.
       * @enum {string}
       */
      message_type: "text" | "voice";
      /**
       * @description An inbound message, one that the first URL failed to take, or the status of a sent one.
       * @enum {string}
       */
      event_type: "incoming" | "incoming_fallback" | "status";
    };
    /** @description The body that sets callbacks. */
    ConnectorCallbacksRequest: {
      connector: {
        /** @description The callbacks. */
        callbacks: components["schemas"]["NewConnectorCallback"][];
      };
    };
    /** @description A connector in its root. */
    ConnectorDocument: {
      connector: components["schemas"]["Connector"];
    };
    /** @description A page of connectors. */
    ConnectorList: {
      /** @description The connectors. */
      connectors: components["schemas"]["Connector"][];
    };
    /** @description A number of a connector. */
    ConnectorNumber: {
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      /** @description Its id. */
      phone_number_id: number;
    };
    /** @description Names a number of the account. One of the two is enough; the vendor's SDKs send both. */
    ConnectorNumberKey: {
      /** @description The number. */
      phone_number?: components["schemas"]["E164"];
      /** @description Its id. */
      phone_number_id?: number;
    };
    /** @description A page of a connector's numbers. */
    ConnectorNumberList: {
      connector: {
        /** @description When the connector was last changed. */
        date_modified?: components["schemas"]["Timestamp"];
        /** @description The numbers. */
        phone_numbers: components["schemas"]["ConnectorNumber"][];
      };
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /** @description The body that names numbers. */
    ConnectorNumbersRequest: {
      connector: {
        /** @description The numbers. */
        phone_numbers: components["schemas"]["ConnectorNumberKey"][];
      };
    };
    /** @description Someone to reach about the account. */
    Contact: {
      /** @description Id of the contact. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Whether it is in use. */
      active: boolean;
      /** @description What the person is to be reached for. */
      contact_type: "agency" | "billing" | "main" | "company" | "marketing" | (string & {});
      /** @description First name. */
      first_name: string;
      /** @description Last name. */
      last_name: string;
      /** @description E-mail address. */
      email: string;
      /**
       * @description Company.
       * @example Example Ltd.
       */
      company_name: string | null;
      /**
       * @description Title or profession.
       * @example Software Engineer
       */
      title: string | null;
      /**
       * @description First line of the address.
       * @example 1 Main St
       */
      address1: string | null;
      /**
       * @description Second line of the address.
       * @example Suite 5
       */
      address2: string | null;
      /**
       * @description Third line of the address.
       * @example Building B
       */
      address3: string | null;
      /**
       * @description City.
       * @example Santo Domingo
       */
      city: string | null;
      /**
       * @description State.
       * @example KS
       */
      state: string | null;
      /**
       * @description ZIP or other postal code.
       * @example 66101
       */
      postal_code: string | null;
      /**
       * @description Country, as a name.
       * @example Dominican Republic
       */
      country: string | null;
      /**
       * @description Mobile number.
       * @example +15555550100
       */
      mobile_phone: string | null;
      /**
       * @description Number at work.
       * @example +15555550101
       */
      work_phone: string | null;
      /**
       * @description Fax number.
       * @example +15555550102
       */
      fax: string | null;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A contact in its root. */
    ContactDocument: {
      contact: components["schemas"]["Contact"];
    };
    /** @description A page of contacts. */
    ContactList: {
      /** @description The contacts. */
      contacts: components["schemas"]["Contact"][];
    };
    /** @description How many there are. */
    Count: {
      /** @description How many there are. */
      count: number;
    };
    /** @description The body that creates a subaccount. */
    CreateAccountRequest: {
      account: {
        /**
         * @description Display name of the account.
         * @example App Developer Inc.
         */
        company_name: string;
      };
    };
    /** @description The body that adds an attachment. */
    CreateAttachmentRequest: {
      attachment: {
        /**
         * @description Its media type, such as `image/png`.
         * @example image/gif
         */
        content_type?: string;
        /**
         * @description Name of the file.
         * @example what.gif
         */
        file_name?: string;
        /**
         * @description Where the provider stores it.
         * @example abcdee
         */
        key_name?: string;
        /**
         * @description Size in bytes.
         * @example 1024
         */
        size?: number;
      };
    };
    /** @description The body that creates a configuration. */
    CreateConfigurationRequest: {
      configuration: {
        /**
         * @description Its name.
         * @example Taxi Messaging
         */
        name: string;
        /**
         * @description The number.
         * @example +19132597591
         */
        phone_number?: components["schemas"]["E164"];
        /**
         * @description Whether it is local or toll-free.
         * @example local
         */
        phone_number_type?: components["schemas"]["NumberKind"];
        /** @description Where the status of messages goes. */
        message_status_callback?: components["schemas"]["CallbackUrl"];
        /** @description Where inbound messages go. */
        sms_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it.
         * @example POST
         * @enum {string}
         */
        sms_method?: "GET" | "POST";
        /** @description Where inbound messages go when `sms_url` fails. */
        sms_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it.
         * @example POST
         * @enum {string}
         */
        sms_fallback_method?: "GET" | "POST";
      };
    };
    /** @description The body that creates a connector. */
    CreateConnectorRequest: {
      connector: {
        /**
         * @description Its name.
         * @example My Connector
         */
        name: string;
        /**
         * @description Whether it can be used at once. Only the vendor's .NET SDK sends it.
         * @example true
         */
        active?: boolean;
        /**
         * @description Where events go.
         * @example [
         *       {
         *         "message_type": "text",
         *         "event_type": "incoming",
         *         "url": "https://example.com/in",
         *         "method": "POST"
         *       }
         *     ]
         */
        callbacks?: components["schemas"]["NewConnectorCallback"][];
        /**
         * @description Its numbers.
         * @example [
         *       {
         *         "phone_number": "+13022136859",
         *         "phone_number_id": 29
         *       }
         *     ]
         */
        phone_numbers?: components["schemas"]["ConnectorNumberKey"][];
      };
    };
    /** @description The body that creates a contact. */
    CreateContactRequest: {
      contact: {
        /**
         * @description First name.
         * @example Jane
         */
        first_name: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * @description What the person is to be reached for.
         * @example billing
         * @enum {string}
         */
        contact_type: "agency" | "billing" | "main" | "company" | "marketing";
        /**
         * @description Company.
         * @example Example Ltd.
         */
        company_name?: string | null;
        /**
         * @description Title or profession.
         * @example Software Engineer
         */
        title?: string | null;
        /**
         * @description First line of the address.
         * @example 1 Main St
         */
        address1?: string | null;
        /**
         * @description Second line of the address.
         * @example Suite 5
         */
        address2?: string | null;
        /**
         * @description Third line of the address.
         * @example Building B
         */
        address3?: string | null;
        /**
         * @description City.
         * @example Santo Domingo
         */
        city?: string | null;
        /**
         * @description State.
         * @example KS
         */
        state?: string | null;
        /**
         * @description ZIP or other postal code.
         * @example 66101
         */
        postal_code?: string | null;
        /**
         * @description Country, as a name.
         * @example Dominican Republic
         */
        country?: string | null;
        /**
         * @description Mobile number.
         * @example +15555550100
         */
        mobile_phone?: string | null;
        /**
         * @description Number at work.
         * @example +15555550101
         */
        work_phone?: string | null;
        /**
         * @description Fax number.
         * @example +15555550102
         */
        fax?: string | null;
      };
    };
    /** @description The body that creates a credential. */
    CreateUserCredentialRequest: {
      user: {
        credential: {
          /**
           * @description A label to tell it from others. The Java SDK calls it `Default` if there is none.
           * @example Test credential
           */
          name?: string;
        };
      };
    };
    /** @description The body that creates a user. */
    CreateUserRequest: {
      user: {
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * Format: password
         * @description The password.
         * @example example-password-1
         */
        password?: string;
        /**
         * @description Name of the user's role.
         * @example User
         */
        role?: components["schemas"]["UserRoleName"];
        /**
         * @description Time zone, such as `UTC`.
         * @example UTC
         */
        timezone?: string;
      };
    };
    /** @description The body that deletes callbacks. */
    DeleteConnectorCallbacksRequest: {
      connector: {
        /** @description The callbacks to delete. */
        callbacks: components["schemas"]["ConnectorCallbackKey"][];
      };
    };
    /** @description The tags that are left, or the number with them. */
    DeletedTagsDocument: {
      tags?: components["schemas"]["NumberTags"];
      phone_number?: components["schemas"]["PhoneNumber"];
    };
    /**
     * @description A phone number in E.164 form, with the plus sign: `+1` and ten digits in the US. The server has also taken, and given back, numbers written otherwise, so no form is enforced.
     * @example +19132597591
     */
    E164: string;
    /** @description An answer that says no more than that it worked. */
    EmptyAnswer: {
      [key: string]: unknown;
    };
    /** @description The body of an error. All known errors have `message`; `error_code` stands only in some errors about messages. It may be missing or not JSON when a gateway answers. */
    ErrorBody: {
      /** @description What was wrong. */
      message?: string;
      /** @description The provider's code, such as 10005. Not every code is documented. A message's own `error_code` is from another list. */
      error_code?: number;
      /** @description An older form, which the vendor's Python SDK still reads. No answer is known that has it. */
      error?:
        | string
        | {
            /** @description What was wrong. */
            message?: string;
            /** @description The field that was wrong. */
            param?: string;
          };
    };
    /** @description How far a free trial is. */
    FreeTrial: {
      /** @description Id of the account. */
      id?: number;
      /** @description Whether the account is a free trial. */
      free_trial?: boolean;
      /** @description How many numbers a free trial may have. */
      free_trial_max_numbers?: number;
      /** @description How many numbers it has. */
      free_trial_purchased_count?: number;
    };
    /** @description A message that came in. Told from the others by `direction`. */
    InboundMessage: {
      /** @description Id of the message, which getMessage takes as a number. */
      id: number | string;
      /** @constant */
      direction: "inbound";
      /** @description Id of the account. */
      account_id?: number | string;
      /** @description Id of the connector. */
      connector_id?: number | string | null;
      message_type?: components["schemas"]["MessageType"];
      status?: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number: components["schemas"]["E164"];
      /** @description The text. */
      body?: string | null;
      /** @description How many attachments it has; listAttachments has them. */
      num_media?: number | string;
      /** @description How many segments the text has. */
      num_segments?: number | string;
      /** @description Price in 1/10000 of a US dollar. Null until it is billed. */
      price?: number | string | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, such as 9201, or null. */
      error_code?: number | string | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description When it was sent or received. */
      sent?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A message that came in, in its root or without. */
    InboundMessagePayload:
      | {
          message: components["schemas"]["InboundMessage"];
        }
      | components["schemas"]["InboundMessage"];
    /** @description Details, which differ by type: messages have `text`, `sender`, `receiver` and `message`, numbers `phone_number`, or `number` and `number_type`, log-ins `username`. */
    LogData: {
      /** @description The text of the message. */
      text?: string | null;
      /** @description The sender. */
      sender?: string;
      /** @description The recipient. */
      receiver?: string;
      message?: components["schemas"]["Message"];
      /** @description The number. */
      phone_number?: string;
      /** @description The number. */
      number?: string;
      /** @description Type of the number, such as `local`. */
      number_type?: string;
      /** @description Who logged in. */
      username?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Something that happened. */
    LogItem: {
      /** @description Id of the log, 56 digits. */
      log_id: string;
      log_timestamp: components["schemas"]["LogTimestamp"];
      log_type: components["schemas"]["LogType"];
      log_data: components["schemas"]["LogData"];
      /** @description The same as JSON. Only in answers of 2017. */
      log_data_json?: string;
      /** @description Id of the account. */
      account_id: string;
      /** @description Account and type, such as `4-user.login`. */
      account_id_log_type: string;
      /** @description Account and item, such as `1-+14022048756`. */
      account_id_item_id?: string;
      /** @description Account and operator, such as `1-7`. */
      account_id_operator_id?: string;
      /** @description Account and whether it is billed. */
      account_id_billable_status?: string;
      /** @description Id of the item; the phone number of a message, the e-mail address of a user. */
      item_id: string;
      /** @description What the item is. */
      item_type:
        | "msg_out_local_sms"
        | "msg_in_local_sms"
        | "msg_out_local_mms"
        | "msg_in_local_mms"
        | "number"
        | "local"
        | "user"
        | (string & {});
      /** @description Id of the operator that caused it. */
      operator_id: string;
      /** @description What the operator is. */
      operator_type: "account" | "message" | "number" | (string & {});
      /** @description Where it came from. */
      origin: "system" | "api" | "web" | (string & {});
      /** @description The same in words, such as `message status updated`. */
      description: string;
    };
    /** @description A page of logs. */
    LogList: {
      /** @description The `start_key` of the next page. Empty on the last one. */
      last_key: string | null;
      /** @description The logs. */
      log_items: components["schemas"]["LogItem"][];
    };
    /** @description When, as digits: `YYYYMMDDhhmmss` and 6 digits of microseconds, in UTC; in aggregated logs, cut to the unit. It is a number on the wire, of up to 20 digits, which a JavaScript number cannot hold; so it is a string here. */
    LogTimestamp: number;
    /** @description What happened, as item and action. */
    LogType:
      | "message.queued"
      | "message.sending"
      | "message.delivered"
      | "message.undelivered"
      | "message.failed"
      | "message.received"
      | "webhook.error"
      | "number.purchased"
      | "number.released"
      | "number.create"
      | "user.login"
      | "user.login_success"
      | (string & {});
    /** @description An SMS or MMS. */
    Message: {
      /** @description Id of the message. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Id of the parent account. Only in answers of 2017. */
      master_account_id?: number;
      message_type?: components["schemas"]["MessageType"];
      direction: components["schemas"]["MessageDirection"];
      status: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number: components["schemas"]["E164"];
      /** @description Id of the connector that it went through. */
      connector_id?: number | null;
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors.
       */
      sms_configuration_id?: number | null;
      /** @description The text; empty if there is none, or if it was redacted. */
      body: string;
      /** @description The media to send. No known answer has it; see listAttachments. */
      media_urls?: string[];
      /** @description How many attachments it has. */
      num_media: number;
      /** @description How many segments the text has. They do not change the price. */
      num_segments?: number;
      /** @description Character set, such as `gsm0338`. Only in newer answers. */
      encoding?: string;
      /** @description Country of the recipient, such as `US`. Only in newer answers. */
      dest_country?: string;
      /** @description Price in 1/10000 of a US dollar, so that 75 is $0.0075. Null until it is billed. Not confirmed by the provider: The unit is taken from known amounts. */
      price?: number | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, or null. Known are 9201, a supplier's error, and 66999, an unknown one. Not the codes of refused requests. */
      error_code?: number | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description Id of the bulk job that it belongs to. */
      bulk_id?: string | null;
      /** @description Only in the vendor's test data. */
      active?: boolean;
      /** @description When it was sent or, if inbound, received. Null before. */
      sent?: components["schemas"]["Timestamp"] | null;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description Whether it came in, or was sent through the API or as a reply. */
    MessageDirection: "inbound" | "outbound-api" | "outbound-reply" | (string & {});
    /** @description A message in its root. */
    MessageDocument: {
      message: components["schemas"]["Message"];
    };
    /** @description A list of messages. */
    MessageList: {
      /** @description The messages. */
      messages: components["schemas"]["Message"][];
    };
    /** @description How far a message is. An inbound one is `received`. Not confirmed by the provider: An outbound message is taken to go from `accepted` to `queued`, `sending`, `sent` and `delivered`, or to `undelivered` or `failed`; no list of them is published. */
    MessageStatus:
      | "accepted"
      | "queued"
      | "sending"
      | "sent"
      | "delivered"
      | "undelivered"
      | "failed"
      | "received"
      | (string & {});
    /** @description A message with a new status. Told from the others by `direction`. */
    MessageStatusChange: {
      /** @description Id of the message, which getMessage takes as a number. */
      id: number | string;
      /** @description How it was sent. */
      direction: string;
      /** @description Id of the account. */
      account_id?: number | string;
      /** @description Id of the connector. */
      connector_id?: number | string | null;
      message_type?: components["schemas"]["MessageType"];
      status: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number?: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number?: components["schemas"]["E164"];
      /** @description The text. */
      body?: string | null;
      /** @description How many attachments it has; listAttachments has them. */
      num_media?: number | string;
      /** @description How many segments the text has. */
      num_segments?: number | string;
      /** @description Price in 1/10000 of a US dollar. Null until it is billed. */
      price?: number | string | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, such as 9201, or null. */
      error_code?: number | string | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description When it was sent or received. */
      sent?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A message with a new status, in its root or without. */
    MessageStatusPayload:
      | {
          message: components["schemas"]["MessageStatusChange"];
        }
      | components["schemas"]["MessageStatusChange"];
    /** @description Kind of the account's number, and SMS or MMS. */
    MessageType: "local_sms" | "local_mms" | "tollfree_sms" | "tollfree_mms" | (string & {});
    /** @description A callback to set. */
    NewConnectorCallback: {
      /**
       * @description What it is about. Only `text` works so far, says the vendor's Python SDK.
       * @enum {string}
       */
      message_type: "text" | "voice";
      /**
       * @description An inbound message, one that the first URL failed to take, or the status of a sent one.
       * @enum {string}
       */
      event_type: "incoming" | "incoming_fallback" | "status";
      /**
       * Format: uri
       * @description Where the event goes, a public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
       */
      url: string;
      /**
       * @description HTTP method. For `status` it must be `POST`.
       * @enum {string}
       */
      method: "GET" | "POST" | "PUT";
    };
    /** @description A message to send. It needs `to_number`, one of `from_number` and `connector_id`, and one of `body` and `media_urls`. */
    NewMessage: {
      /**
       * @description The recipient, in E.164 form.
       * @example +11234567890
       */
      to_number: components["schemas"]["E164"];
      /**
       * @description One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
       * @example +19132597591
       */
      from_number?: components["schemas"]["E164"];
      /**
       * @description Id of a connector, one of whose numbers sends it. Wins over `from_number`.
       * @example 424242
       */
      connector_id?: number;
      /** @description The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
      body?: string;
      /**
       * @description Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
       * @example [
       *       "https://example.com/a.png"
       *     ]
       */
      media_urls?: string[];
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors. Not confirmed by the provider: The server is taken to ignore it by now.
       * @example 7
       */
      sms_configuration_id?: number;
    };
    /** @description A pair of API key and secret, just created. */
    NewUserCredential: {
      /** @description Id of the credential. */
      id: number;
      /** @description Id of the user. */
      user_id: number;
      /** @description A label, such as `Auto-Generated Key`. */
      name: string | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description The API key; 35 characters, `MTK` first. */
      api_key: string;
      /** @description The API secret; 48 letters and digits. No other answer has it. */
      api_secret: string;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A new credential in its two roots. */
    NewUserCredentialDocument: {
      user: {
        /** @description Id of the user. */
        id?: number;
        credential: components["schemas"]["NewUserCredential"];
      };
    };
    /** @description Number of the next page; null on the last one. */
    NextPage: number | null;
    /** @description What is known of a number. */
    NumberInfo: {
      /** @description The number without the plus sign; trim it, since it may begin with a space. */
      phone_number: string;
      carrier: {
        /** @description Name of the carrier. */
        name: string;
        /** @description Country of the carrier, such as `US`. */
        country: string;
        capabilities?: components["schemas"]["CarrierCapabilities"];
      };
      device: {
        /** @description Model of the device, such as `APL iPhone6`. */
        model: string | null;
        /** @description Why the model is not known. */
        error: string | null;
      };
      /** @description When the record was created. Only in older answers. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When the record was last changed. Only in older answers. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description What is known of a number, in its root. */
    NumberInfoDocument: {
      number_info: components["schemas"]["NumberInfo"];
    };
    /**
     * @description Whether a number is local or toll-free.
     * @enum {string}
     */
    NumberKind: "local" | "tollfree";
    /** @description Tags, as names and values. */
    NumberTags: {
      [key: string]: string;
    };
    /** @description The tags of a number, in their root. */
    NumberTagsDocument: {
      tags: components["schemas"]["NumberTags"];
    };
    /** @description The body that sets or deletes tags. */
    NumberTagsRequest: {
      /**
       * @description The tags, as names and values.
       * @example {
       *       "storeid": "500"
       *     }
       */
      tags: components["schemas"]["NumberTags"];
    };
    /** @description How many pages there are. */
    PageCount: number;
    /** @description A connector, or only what has changed of it. */
    PartialConnector: {
      /** @description Id of the connector. */
      id?: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description Its name. */
      name?: string | null;
      /** @description Where events go. */
      callbacks?: components["schemas"]["ConnectorCallback"][];
      /** @description Its numbers, at most 50 of them. */
      phone_numbers?: components["schemas"]["ConnectorNumber"][];
      /** @description Whether it has more numbers; listConnectorNumbers has all. */
      more_numbers?: boolean;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A connector, or what has changed of it, in its root. */
    PartialConnectorDocument: {
      connector: components["schemas"]["PartialConnector"];
    };
    /** @description A number of the account. */
    PhoneNumber: {
      /** @description Id of the number. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Id of the parent account. Only in answers of 2017. */
      master_account_id?: number;
      /** @description Display name; at first the number as people write it, `(xxx) yyy-zzzz`. */
      name: string;
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      phone_number_type: components["schemas"]["PhoneNumberType"];
      /** @description Whether it can be used. */
      active: boolean;
      /** @description What it can do. */
      capabilities: {
        /** @description Whether it can send and receive MMS. */
        mms: boolean;
        /** @description Whether it can send and receive SMS. */
        sms: boolean;
        /** @description Whether it can receive calls. */
        voice: boolean;
      } | null;
      /** @description City, in capital letters. */
      city: string | null;
      /** @description State, two letters. */
      region: string | null;
      /** @description Rate center, the city as a rule. */
      rate_center: string | null;
      /** @description Local access and transport area. */
      lata: string | null;
      /** @description Null or `none` in known answers. */
      address_requirements: string | null;
      /** @description Where it came from, such as `provider`. Only in newer answers. */
      acquired_from?: string;
      /** @description Id of its connector. No known answer has it. */
      connector_id?: number | null;
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors.
       */
      sms_configuration_id?: number | null;
      /** @description Where inbound messages go. */
      incoming_text_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      incoming_text_method: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      incoming_text_auth_type?: string | null;
      /** @description Where inbound messages go when `incoming_text_url` fails. */
      incoming_text_fallback_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      incoming_text_fallback_method: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      incoming_text_fallback_auth_type?: string | null;
      /** @description Where the status of messages from this number goes. */
      status_text_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      status_text_method?: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      status_text_auth_type?: string | null;
      /** @description Where calls are forwarded to. */
      voice_forwarding_number: string | null;
      /** @description Its tags. Only in newer answers. `_attributes` is debris that the vendor's Python SDK has left there: do not write it back. */
      tags?: components["schemas"]["NumberTags"];
      /** @description When it was created. Null in one known answer. */
      date_created: components["schemas"]["Timestamp"] | null;
      /** @description When it was last changed. Null in one known answer. */
      date_modified: components["schemas"]["Timestamp"] | null;
    };
    /** @description A number in its root. */
    PhoneNumberDocument: {
      phone_number: components["schemas"]["PhoneNumber"];
    };
    /** @description A page of numbers. */
    PhoneNumberList: {
      /** @description The numbers. */
      phone_numbers: components["schemas"]["PhoneNumber"][];
    };
    /** @description Whether a number is local or toll-free. */
    PhoneNumberType: "local" | "tollfree" | (string & {});
    /** @description Number of the page before; null on the first one. */
    PreviousPage: number | null;
    /** @description The body that takes out the text of a message. */
    RedactMessageRequest: {
      message: {
        /**
         * @description The id once more, as all of the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 6242736
         */
        id?: number;
        /**
         * @description Always empty; put on by the client.
         * @constant
         */
        body: "";
      };
    };
    /** @description The body that registers a user. */
    RegisterUserRequest: {
      user: {
        /**
         * @description Id of the account that the user will belong to.
         * @example 12345
         */
        account_id: number;
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * Format: password
         * @description The password.
         * @example example-password-1
         */
        password: string;
        /**
         * @description Name of the user's role.
         * @example User
         */
        role?: components["schemas"]["UserRoleName"];
      };
    };
    /** @description A message to send to many; without a root. It needs one of `from_number` and `connector_id`, and one of `body` and `media_urls`. */
    SendBulkMessagesRequest: {
      /**
       * @description The recipients, in E.164 form. Who is named twice gets it once.
       * @example [
       *       "+16165444547",
       *       "+16165648990"
       *     ]
       */
      to_numbers: components["schemas"]["E164"][];
      /**
       * @description One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
       * @example +19132597591
       */
      from_number?: components["schemas"]["E164"];
      /**
       * @description Id of a connector, one of whose numbers sends it. Wins over `from_number`.
       * @example 424242
       */
      connector_id?: number;
      /** @description The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
      body?: string;
      /**
       * @description Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
       * @example [
       *       "https://example.com/a.png"
       *     ]
       */
      media_urls?: string[];
    };
    /** @description The body that sends a message. */
    SendMessageRequest: {
      message: components["schemas"]["NewMessage"];
    };
    /** @description An account with a page of its subaccounts. */
    SubaccountList: {
      account: {
        /** @description Id of the parent account. */
        id?: number;
        /** @description Whether it can be used. */
        active?: boolean;
        /** @description Display name of the parent account. */
        company_name?: string;
        /** @description The subaccounts. */
        accounts: components["schemas"]["Account"][];
        /** @description When it was created. */
        date_created?: components["schemas"]["Timestamp"];
        /** @description When it was last changed. */
        date_modified?: components["schemas"]["Timestamp"];
      };
    };
    /** @description A page of numbers, chosen by their tags. */
    TaggedNumberList: {
      /** @description The numbers. */
      items: components["schemas"]["PhoneNumber"][];
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /**
     * @description A time in ISO 8601, as the provider sent it: `2016-05-06T22:23:24-04:00`, `2017-11-15T17:45:16+00:00`, `2020-10-27T15:58:53` or `2020-12-08T20:14:09.144070`. Without a zone it is UTC: append `Z` before it goes to `Date`, which would read it as local time.
     * @example 2020-10-27T15:58:53
     */
    Timestamp: string;
    /** @description How many there are on all pages. */
    TotalCount: number;
    /** @description Something that was charged to the account, or could have been. */
    Transaction: {
      /** @description Id of the transaction. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      transaction_type: components["schemas"]["TransactionType"];
      /** @description What was spent, in 1/10000 of a US dollar. 5000 is $0.50. Not confirmed by the provider: The unit is taken from known amounts, such as 10000 for a toll-free number; the SDK's prose ("ten thousand cents") is unclear. */
      cash_amount: number;
      /** @description Credits that were spent. */
      credit_amount: number;
      /** @description How many units, such as messages. */
      unit_count: number;
      /** @description When, in UTC, without a zone and with microseconds. */
      post_time: components["schemas"]["Timestamp"];
      /** @description What was left after it. */
      balances: components["schemas"]["Balances"];
      /** @description Details, which differ by type. */
      data: components["schemas"]["TransactionDetail"][];
    };
    /** @description A detail. Numbers have `phone_number`, messages have `message_id`. */
    TransactionDetail: {
      /** @description When, as in `Tue, 08 Dec 2020 20:13:30 GMT`. */
      created_time: string;
      /** @description In words. It has the phone number. */
      description?: string;
      /** @description Type of the number. */
      number_type?: "local" | "tollfree" | (string & {});
      /** @description The number that was bought, renewed or released. */
      phone_number?: components["schemas"]["E164"];
      /** @description Id of the message, which getMessage takes. */
      message_id?: number;
      message_type?: components["schemas"]["MessageType"];
      /** @description More details; may be empty. */
      metadata?: {
        /** @description The balances before. */
        allowed_balances?: components["schemas"]["Balances"];
        /** @description Segments of the message. */
        num_segments?: number;
        /** @description Tags of the number. */
        phone_number_tags?: {
          [key: string]: string;
        };
      };
    };
    /** @description A transaction in its root. */
    TransactionDocument: {
      transaction: components["schemas"]["Transaction"];
    };
    /** @description A page of transactions. */
    TransactionList: {
      /** @description How many transactions the page has. */
      count: number;
      /** @description The transactions, newest first. */
      transactions: components["schemas"]["Transaction"][];
    };
    /**
     * @description A time in UTC, such as `2019-12-14T19:00:31Z`.
     * @example 2019-12-14T19:00:31Z
     */
    TransactionTime: string;
    /** @description What a transaction is for. */
    TransactionType:
      | "mms_local_in"
      | "mms_local_out"
      | "mms_shortcode_in"
      | "mms_shortcode_out"
      | "mms_tollfree_in"
      | "mms_tollfree_out"
      | "number_purchase"
      | "number_purchase_tollfree"
      | "number_release"
      | "number_renew"
      | "number_renew_tollfree"
      | "sms_intl_out"
      | "sms_local_in"
      | "sms_local_out"
      | "sms_shortcode_in"
      | "sms_shortcode_out"
      | "sms_tollfree_in"
      | "sms_tollfree_out"
      | "voice_forward"
      | "voice_forward_tollfree"
      | (string & {});
    /** @description The body that changes an account. */
    UpdateAccountRequest: {
      account: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 12345
         */
        id?: number;
        /**
         * @description Display name of the account.
         * @example App Developer Inc.
         */
        company_name: string;
      };
    };
    /** @description The body that changes an attachment. */
    UpdateAttachmentRequest: {
      attachment: {
        /**
         * @description The id once more, as the vendor's SDK sends it.
         * @example 6242737
         */
        id?: number;
        /**
         * @description Its media type, such as `image/png`.
         * @example image/gif
         */
        content_type?: string;
        /**
         * @description Name of the file.
         * @example what.gif
         */
        file_name?: string;
        /**
         * @description Where the provider stores it.
         * @example abcdee
         */
        key_name?: string;
        /**
         * @description Size in bytes.
         * @example 1024
         */
        size?: number;
      };
    };
    /** @description The body that renames a connector. */
    UpdateConnectorRequest: {
      connector: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 424242
         */
        id?: number;
        /**
         * @description Its name.
         * @example My Connector
         */
        name: string;
      };
    };
    /** @description The body that changes a contact. */
    UpdateContactRequest: {
      contact: {
        /**
         * @description The id once more, as the vendor's SDK sends it. Nothing shows that it is needed.
         * @example 141
         */
        id?: number;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email?: string;
        /**
         * @description What the person is to be reached for.
         * @example billing
         * @enum {string}
         */
        contact_type?: "agency" | "billing" | "main" | "company" | "marketing";
        /**
         * @description Company.
         * @example Example Ltd.
         */
        company_name?: string | null;
        /**
         * @description Title or profession.
         * @example Software Engineer
         */
        title?: string | null;
        /**
         * @description First line of the address.
         * @example 1 Main St
         */
        address1?: string | null;
        /**
         * @description Second line of the address.
         * @example Suite 5
         */
        address2?: string | null;
        /**
         * @description Third line of the address.
         * @example Building B
         */
        address3?: string | null;
        /**
         * @description City.
         * @example Santo Domingo
         */
        city?: string | null;
        /**
         * @description State.
         * @example KS
         */
        state?: string | null;
        /**
         * @description ZIP or other postal code.
         * @example 66101
         */
        postal_code?: string | null;
        /**
         * @description Country, as a name.
         * @example Dominican Republic
         */
        country?: string | null;
        /**
         * @description Mobile number.
         * @example +15555550100
         */
        mobile_phone?: string | null;
        /**
         * @description Number at work.
         * @example +15555550101
         */
        work_phone?: string | null;
        /**
         * @description Fax number.
         * @example +15555550102
         */
        fax?: string | null;
      };
    };
    /** @description The body that changes a number. */
    UpdateNumberRequest: {
      /** @description Not confirmed by the provider: Whether null clears a setting or is ignored is not documented. */
      phone_number: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 1104634
         */
        id?: number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it. Not confirmed by the provider: Only newer answers have it; it is taken to be writable.
         * @example POST
         */
        status_text_method?: components["schemas"]["CallbackMethod"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
        /**
         * @deprecated
         * @description Id of a configuration, the predecessor of connectors. Not confirmed by the provider: The server is taken to ignore it by now.
         * @example 7
         */
        sms_configuration_id?: number;
      };
    };
    /** @description The body that changes a credential. */
    UpdateUserCredentialRequest: {
      user: {
        credential: {
          /**
           * @description A label to tell it from others. The Java SDK calls it `Default` if there is none.
           * @example Test credential
           */
          name?: string;
          /**
           * @description Whether it can be used.
           * @example false
           */
          active?: boolean;
        };
      };
    };
    /** @description The body that changes a password. */
    UpdateUserPasswordRequest: {
      user: {
        /**
         * Format: password
         * @description The old password.
         * @example old-password
         */
        _password: string;
        /**
         * Format: password
         * @description The new password.
         * @example new-password
         */
        password: string;
      };
    };
    /** @description The body that changes a user. */
    UpdateUserRequest: {
      user: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 5
         */
        id?: number;
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username?: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email?: string;
        /**
         * @description Whether the user can log in.
         * @example true
         */
        active?: boolean;
        /**
         * @description Time zone, such as `UTC`.
         * @example UTC
         */
        timezone?: string;
      };
    };
    /** @description A user of the account. */
    User: {
      /** @description Id of the user. */
      id: number;
      /** @description Id of the user's account. */
      account_id: number;
      /** @description The name to log in with; often the e-mail address. */
      username: string;
      /** @description First name. */
      first_name: string | null;
      /** @description Last name. */
      last_name: string | null;
      /** @description E-mail address. */
      email: string;
      /** @description Whether the user can log in. */
      active: boolean;
      /** @description Whether the user has confirmed the e-mail address. */
      verified: boolean;
      /** @description Time zone, such as `UTC`. */
      timezone: string;
      /** @description Second factor of the log-in. Missing in older answers; no value but null is known. */
      mfa_method?: string | null;
      /** @description An API key. Only in answers of 2017. */
      api_key?: string;
      /** @description What the user may do. */
      roles: components["schemas"]["UserRole"][];
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A pair of API key and secret, without the secret. */
    UserCredential: {
      /** @description Id of the credential. */
      id: number;
      /** @description Id of the user. */
      user_id: number;
      /** @description A label, such as `Auto-Generated Key`. */
      name: string | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description The API key; 35 characters, `MTK` first. */
      api_key: string;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A credential in its two roots. */
    UserCredentialDocument: {
      user: {
        /** @description Id of the user. */
        id?: number;
        credential: components["schemas"]["UserCredential"];
      };
    };
    /** @description The credentials of a user, in their root. */
    UserCredentialList: {
      user: components["schemas"]["UserCredentials"];
    };
    /** @description All credentials of a user. */
    UserCredentials: {
      /** @description Id of the user. */
      id: number;
      /** @description The credentials, without their secrets. */
      credentials: components["schemas"]["UserCredential"][];
    };
    /** @description A user in its root. */
    UserDocument: {
      user: components["schemas"]["User"];
    };
    /** @description A page of users. */
    UserList: {
      /** @description The users. */
      users: components["schemas"]["User"][];
    };
    /** @description A role. */
    UserRole: {
      /** @description Id of the role. */
      id: number;
      /** @description Whether it can be used. */
      active?: boolean;
      name: components["schemas"]["UserRoleName"];
      /** @description The name in words, such as `Account administrator role`. */
      description?: string;
      /** @description Whether it is a customer's or the vendor's. */
      role_type?: "client" | "system" | (string & {});
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description Name of a role. */
    UserRoleName: "System" | "SiteAdministrator" | "AccountAdministrator" | "User" | (string & {});
  };
  responses: {
    /** @description The API key, the signature or the clock is wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Unauthorized"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The user of the API key is not allowed to do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Forbidden"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests. The request was not carried out; wait, then repeat. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or a date.
         * @example 1
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Too Many Requests"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The provider failed. Try again later. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Internal Server Error"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The message was refused; `error_code` tells why. */
    MessageRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description How many there are. */
    Count: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "count": 4
         *     }
         */
        "application/json": components["schemas"]["Count"];
      };
    };
    /** @description There is no such resource, or it belongs to another account. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Resource not found for id 1"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A value was refused. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "from_number invalid or not owned"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The server no longer knows the operation. */
    MethodNotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Method Not Allowed"
         *     }
         */
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the account. Left out, it is the configured one.
     * @example 12345
     */
    AccountId: number;
    /**
     * @description Which page, the first is 1.
     * @example 1
     */
    Page: number;
    /**
     * @description How many items a page has, at most 150.
     * @example 50
     */
    Limit: number;
    /**
     * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
     * @example id desc
     */
    Order: string;
    /**
     * @description Only what this key word is found in. Which fields are searched is not documented.
     * @example taxi
     */
    Search: string;
    /**
     * @description Id of the message.
     * @example 6242736
     */
    MessageId: number;
    /**
     * @description Id of the attachment.
     * @example 6242737
     */
    AttachmentId: number;
    /**
     * @description Only numbers with exactly this display name.
     * @example Dr. Jones
     */
    Name: string;
    /**
     * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
     * @example 612*
     */
    Contains: string;
    /**
     * @description Id of the number, not the number itself.
     * @example 1104634
     */
    NumberId: number;
    /**
     * @description Id of the connector.
     * @example 424242
     */
    ConnectorId: number;
    /**
     * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
     * @example 20181101T145548Z
     */
    StartTime: string;
    /**
     * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
     * @example 20181205T155548Z
     */
    EndTime: string;
    /**
     * @description Only logs of this type.
     * @example message.queued
     */
    LogType: components["schemas"]["LogType"];
    /**
     * @description Only logs that this operator caused.
     * @example 4
     */
    OperatorId: string;
    /**
     * @description How many items a page has, at most 150. The default is not documented.
     * @example 25
     */
    LogLimit: number;
    /**
     * @description The `last_key` of the page before, unchanged.
     * @example 7b226163636f756e745f6964223a207b7d7d
     */
    StartKey: string;
    /**
     * @description Id of the account that makes the call. Left out, it is the configured one. Its name, which is only ours, tells it from `account_id` in the body.
     * @example 12345
     */
    ActingAccountId: number;
    /**
     * @description Id of the user.
     * @example 5
     */
    UserId: number;
    /**
     * @description Id of the credential.
     * @example 7
     */
    CredentialId: number;
    /**
     * @description Id of the contact.
     * @example 141
     */
    ContactId: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "messages": [
           *         {
           *           "account_id": 10130,
           *           "body": "test",
           *           "connector_id": null,
           *           "date_created": "2017-07-18T03:20:32+00:00",
           *           "date_modified": "2017-07-18T03:20:36+00:00",
           *           "direction": "outbound-api",
           *           "error_code": 9201,
           *           "error_message": "Vendor error occurred while sending message",
           *           "from_number": "+13022136859",
           *           "id": 86957,
           *           "message_type": "local_sms",
           *           "num_media": 0,
           *           "num_segments": 1,
           *           "price": 75,
           *           "price_currency": "USD",
           *           "sent": null,
           *           "status": "failed",
           *           "to_number": "+18099667830"
           *         },
           *         {
           *           "id": 6242736,
           *           "active": true,
           *           "date_created": "2016-05-06T22:23:24-04:00",
           *           "date_modified": "2016-05-07T22:23:24-04:00",
           *           "from_number": "+12223334444",
           *           "to_number": "+12223335555",
           *           "status": "received",
           *           "direction": "inbound",
           *           "body": "This is message 1",
           *           "num_media": 0
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MessageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      /** @description The message was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": {
           *         "id": 231323,
           *         "account_id": 231023,
           *         "body": "Test message",
           *         "connector_id": null,
           *         "date_created": "2016-08-17T09:25:32-04:00",
           *         "date_modified": "2016-08-17T09:25:32-04:00",
           *         "direction": "outbound-api",
           *         "error_code": null,
           *         "error_message": null,
           *         "from_number": "+19194332323",
           *         "message_type": "local_sms",
           *         "num_media": 0,
           *         "num_segments": 1,
           *         "price": 100,
           *         "price_currency": "USD",
           *         "sent": null,
           *         "status": "accepted",
           *         "to_number": "+18005551111"
           *       }
           *     }
           */
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listBulkJobs: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of bulk jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "bulks": [
           *         {
           *           "bulk_id": "c8c1da71-36cb-5363-8b95-ea72e41de11c",
           *           "date_created": "2020-06-29T12:30:07",
           *           "errors": 0,
           *           "processed": 3,
           *           "total_messages": 3
           *         }
           *       ],
           *       "count": 7,
           *       "next": null,
           *       "pages": 1,
           *       "previous": null
           *     }
           */
          "application/json": components["schemas"]["BulkJobList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  sendBulkMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "from_number": "+16164320123",
         *       "body": "Bulk Message Test",
         *       "to_numbers": [
         *         "+16165444547",
         *         "+16165648990"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["SendBulkMessagesRequest"];
      };
    };
    responses: {
      /** @description The job was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "bulk_id": "ac84229f-86ca-5edb-a37b-df253a94dbcb"
           *     }
           */
          "application/json": components["schemas"]["BulkJobReceipt"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listBulkMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the job, a UUID.
         * @example ac84229f-86ca-5edb-a37b-df253a94dbcb
         */
        bulk_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "messages": [
           *         {
           *           "account_id": 4,
           *           "body": "Bulk Message Test",
           *           "bulk_id": "ac84229f-86ca-5edb-a37b-df253a94dbcb",
           *           "connector_id": null,
           *           "date_created": "2020-06-26T23:03:24+00:00",
           *           "date_modified": "2020-06-26T23:03:32+00:00",
           *           "dest_country": "US",
           *           "direction": "outbound-api",
           *           "encoding": "gsm0338",
           *           "error_code": null,
           *           "error_message": null,
           *           "from_number": "+18604304918",
           *           "id": 110,
           *           "message_type": "local_sms",
           *           "num_media": 0,
           *           "num_segments": 1,
           *           "price": null,
           *           "price_currency": null,
           *           "sent": "2020-06-26T23:03:25+00:00",
           *           "status": "delivered",
           *           "to_number": "+18332090449"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MessageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": {
           *         "id": 86505,
           *         "account_id": 10130,
           *         "direction": "inbound",
           *         "message_type": "local_sms",
           *         "status": "received",
           *         "from_number": "+16462453833",
           *         "to_number": "+13022136859",
           *         "body": "Hello",
           *         "num_media": 0,
           *         "num_segments": 1,
           *         "connector_id": null,
           *         "sent": "2017-07-10T18:25:08+00:00",
           *         "price": 25,
           *         "price_currency": "USD",
           *         "error_code": null,
           *         "error_message": null,
           *         "date_created": "2017-07-10T18:25:36+00:00",
           *         "date_modified": "2017-07-10T18:25:36+00:00"
           *       }
           *     }
           */
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  redactMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message": {
         *         "id": 6242736,
         *         "body": ""
         *       }
         *     }
         */
        "application/json": components["schemas"]["RedactMessageRequest"];
      };
    };
    responses: {
      /** @description The message, without its text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": {
           *         "account_id": 231023,
           *         "body": "",
           *         "date_created": "2016-08-17T09:25:32-04:00",
           *         "date_modified": "2016-08-17T09:25:32-04:00",
           *         "direction": "outbound-api",
           *         "error_code": null,
           *         "error_message": null,
           *         "from_number": "+19194332323",
           *         "id": 231323,
           *         "message_type": "local_sms",
           *         "num_media": 0,
           *         "num_segments": 1,
           *         "price": 100,
           *         "price_currency": "USD",
           *         "sent": null,
           *         "connector_id": null,
           *         "status": "accepted",
           *         "to_number": "+18005551111"
           *       }
           *     }
           */
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAttachments: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of attachments. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "attachments": [
           *         {
           *           "account_id": 1,
           *           "content_type": "image/png",
           *           "date_created": "2017-11-17T17:41:31+00:00",
           *           "date_modified": "2017-11-17T17:41:31+00:00",
           *           "file_name": "apple-touch-icon-precomposed.png",
           *           "id": 18,
           *           "key_name": "mms/d8/7332be6fb3ea/apple-touch-icon-precomposed.png",
           *           "message_id": 14,
           *           "size": 872
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["AttachmentList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "attachment": {
         *         "file_name": "what.gif",
         *         "content_type": "image/gif",
         *         "size": 1024,
         *         "key_name": "abcdee"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateAttachmentRequest"];
      };
    };
    responses: {
      /** @description The attachment was added. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "attachment": {
           *         "account_id": 10000,
           *         "content_type": "image/jpeg",
           *         "date_created": "2017-04-28T16:34:32+00:00",
           *         "date_modified": "2017-04-28T16:34:32+00:00",
           *         "file_name": "myfile.jpg",
           *         "id": 1,
           *         "key_name": "path/to/123abc/myfile.jpg",
           *         "message_id": 1,
           *         "size": 256
           *       }
           *     }
           */
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countAttachments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attachment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "attachment": {
           *         "account_id": 10000,
           *         "content_type": "image/jpeg",
           *         "date_created": "2017-04-28T16:34:32+00:00",
           *         "date_modified": "2017-04-28T16:34:32+00:00",
           *         "file_name": "myfile.jpg",
           *         "id": 1,
           *         "key_name": "path/to/123abc/myfile.jpg",
           *         "message_id": 1,
           *         "size": 256
           *       }
           *     }
           */
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "attachment": {
         *         "id": 6242737,
         *         "file_name": "größe.gif"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateAttachmentRequest"];
      };
    };
    responses: {
      /** @description The attachment as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "attachment": {
           *         "account_id": 10000,
           *         "content_type": "image/jpeg",
           *         "date_created": "2017-04-28T16:34:32+00:00",
           *         "date_modified": "2017-04-28T16:34:32+00:00",
           *         "file_name": "myfile.jpg",
           *         "id": 1,
           *         "key_name": "path/to/123abc/myfile.jpg",
           *         "message_id": 1,
           *         "size": 256
           *       }
           *     }
           */
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attachment was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadAttachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example GIF89a */
          "*/*": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_numbers": [
           *         {
           *           "account_id": 10130,
           *           "active": true,
           *           "address_requirements": null,
           *           "capabilities": {
           *             "mms": true,
           *             "sms": true,
           *             "voice": true
           *           },
           *           "city": "DOVER",
           *           "date_created": "2017-07-06T00:05:43+00:00",
           *           "date_modified": "2017-07-23T22:40:57+00:00",
           *           "id": 131,
           *           "incoming_text_fallback_method": "get",
           *           "incoming_text_fallback_url": "https://foo.bar/callback",
           *           "incoming_text_method": "post",
           *           "incoming_text_url": "https://bar.foo/callback",
           *           "lata": null,
           *           "name": "(302) 213-6859",
           *           "phone_number": "+13022136859",
           *           "phone_number_type": "local",
           *           "rate_center": "DOVER",
           *           "region": "DE",
           *           "status_text_url": null,
           *           "voice_forwarding_number": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  buyNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuyNumberRequest"];
      };
    };
    responses: {
      /** @description The number is the account's. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 10304,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "EAGLE GROVE",
           *         "date_created": "2020-11-12T20:15:22",
           *         "date_modified": "2020-11-12T20:15:22",
           *         "id": 1675950,
           *         "incoming_text_auth_type": null,
           *         "incoming_text_fallback_auth_type": null,
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(844) 396-9662",
           *         "phone_number": "+18443969662",
           *         "phone_number_type": "tollfree",
           *         "rate_center": "EAGLEGROVE",
           *         "region": "IA",
           *         "status_text_auth_type": null,
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {},
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAvailableNumbers: {
    parameters: {
      query?: {
        /**
         * @description Numbers with this area code.
         * @example 913
         */
        area_code?: string;
        /**
         * @description Numbers of this US state, two capital letters.
         * @example KS
         */
        in_region?: string;
        /**
         * @description Numbers near this ZIP code.
         * @example 66101
         */
        in_postal_code?: string;
        /**
         * @description Numbers of this city. All examples give `in_region` with it.
         * @example Kansas City
         */
        in_city?: string;
        /**
         * @description A pattern of the digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example ??FUN*
         */
        contains?: string;
        /**
         * @description The first digits after the area code, three or more; with `area_code` only.
         * @example 555
         */
        local_number?: string;
        /**
         * @description How many numbers to find, at most 150.
         * @example 5
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Country, two capital letters. Only `US` has numbers.
         * @example US
         */
        country_code: string;
        /**
         * @description Whether to search for local or toll-free numbers.
         * @example local
         */
        number_type: components["schemas"]["NumberKind"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Numbers that can be bought. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_numbers": [
           *         {
           *           "city": "GRESHAM",
           *           "lata": null,
           *           "name": "(503) 912-9834",
           *           "phone_number": "+15039129834",
           *           "phone_number_type": "local",
           *           "price": 0.5,
           *           "rate_center": "GRESHAM",
           *           "region": "OR"
           *         },
           *         {
           *           "city": null,
           *           "id": null,
           *           "lata": null,
           *           "name": "(844) 396-9662",
           *           "national_number": "(844) 396-9662",
           *           "phone_number": "+18443969662",
           *           "phone_number_type": "tollfree",
           *           "price": 10000,
           *           "rate_center": null,
           *           "region": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["AvailableNumberList"];
        };
      };
      /** @description The search was refused, for a bad area code as a rule. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Error fetching available numbers"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  lookupNumber: {
    parameters: {
      query: {
        /**
         * @description The number, in E.164 form, with or without the plus sign.
         * @example +15152073167
         */
        phone_number: components["schemas"]["E164"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "number_info": {
           *         "carrier": {
           *           "capabilities": {
           *             "deactivation_files": false,
           *             "device_lookup_api": false,
           *             "location_data": false,
           *             "mms_connection_status": false,
           *             "mms_dr": false,
           *             "sms_connection_status": true,
           *             "sms_fteu": false,
           *             "sms_handset_dr": false,
           *             "uaprof_in_mms_dr": false
           *           },
           *           "country": "US",
           *           "name": "Republic Wireless"
           *         },
           *         "date_created": "2017-07-06T23:38:27+00:00",
           *         "date_modified": "2017-07-06T23:38:27+00:00",
           *         "device": {
           *           "error": "15012- Device lookup is not supported by this carrier.",
           *           "model": null
           *         },
           *         "phone_number": "13022136859"
           *       }
           *     }
           */
          "application/json": components["schemas"]["NumberInfoDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listTaggedNumbers: {
    parameters: {
      query?: {
        /**
         * @description Numbers with these tags; `key:value`, and a comma between two.
         * @example storeid:500,city:Berlin
         */
        contains?: string;
        /**
         * @description Numbers without these tags; `key:value`, and a comma between two.
         * @example closed:yes
         */
        notcontains?: string;
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 15,
           *       "items": [
           *         {
           *           "account_id": 4,
           *           "acquired_from": "provider",
           *           "active": false,
           *           "address_requirements": null,
           *           "capabilities": null,
           *           "city": null,
           *           "date_created": null,
           *           "date_modified": null,
           *           "id": 21,
           *           "incoming_text_auth_type": "NONE",
           *           "incoming_text_fallback_auth_type": "NONE",
           *           "incoming_text_fallback_method": null,
           *           "incoming_text_fallback_url": null,
           *           "incoming_text_method": null,
           *           "incoming_text_url": null,
           *           "lata": null,
           *           "name": "Dummy",
           *           "phone_number": "+11234557894",
           *           "phone_number_type": "local",
           *           "rate_center": null,
           *           "region": null,
           *           "status_text_auth_type": "NONE",
           *           "status_text_method": null,
           *           "status_text_url": null,
           *           "tags": {
           *             "storeid": "500",
           *             "vivial": "connect"
           *           },
           *           "voice_forwarding_number": null
           *         }
           *       ],
           *       "next": null,
           *       "pages": 1,
           *       "previous": null
           *     }
           */
          "application/json": components["schemas"]["TaggedNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 4,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ALTOONA",
           *         "date_created": "2020-11-25T21:25:55",
           *         "date_modified": "2020-11-25T21:25:55",
           *         "id": 1104634,
           *         "incoming_text_auth_type": "NONE",
           *         "incoming_text_fallback_auth_type": "NONE",
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(515) 446-9790",
           *         "phone_number": "+15154469790",
           *         "phone_number_type": "local",
           *         "rate_center": "DES MOINES",
           *         "region": "IA",
           *         "status_text_auth_type": "NONE",
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {
           *           "category": "UPDATED",
           *           "storeid": "500"
           *         },
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "phone_number": {
         *         "name": "Dr. Jones"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateNumberRequest"];
      };
    };
    responses: {
      /** @description The number as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 4,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ALTOONA",
           *         "date_created": "2020-11-25T21:25:55",
           *         "date_modified": "2020-11-25T21:25:55",
           *         "id": 1104634,
           *         "incoming_text_auth_type": "NONE",
           *         "incoming_text_fallback_auth_type": "NONE",
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(515) 446-9790",
           *         "phone_number": "+15154469790",
           *         "phone_number_type": "local",
           *         "rate_center": "DES MOINES",
           *         "region": "IA",
           *         "status_text_auth_type": "NONE",
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {
           *           "category": "UPDATED",
           *           "storeid": "500"
           *         },
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number was released. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getNumberTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": {
           *         "storeid": "500"
           *       }
           *     }
           */
          "application/json": components["schemas"]["NumberTagsDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateNumberTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tags": {
         *         "test1": "tag1",
         *         "empty_tag": ""
         *       }
         *     }
         */
        "application/json": components["schemas"]["NumberTagsRequest"];
      };
    };
    responses: {
      /** @description The tags as they are now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "tags": {
           *         "storeid": "500"
           *       }
           *     }
           */
          "application/json": components["schemas"]["NumberTagsDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteNumberTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "tags": {
         *         "to_delete": ""
         *       }
         *     }
         */
        "application/json": components["schemas"]["NumberTagsRequest"];
      };
    };
    responses: {
      /** @description The tags that are left, or the number with them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 4,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ALTOONA",
           *         "date_created": "2020-11-25T21:25:55",
           *         "date_modified": "2020-11-25T21:25:55",
           *         "id": 1104634,
           *         "incoming_text_auth_type": "NONE",
           *         "incoming_text_fallback_auth_type": "NONE",
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(515) 446-9790",
           *         "phone_number": "+15154469790",
           *         "phone_number_type": "local",
           *         "rate_center": "DES MOINES",
           *         "region": "IA",
           *         "status_text_auth_type": "NONE",
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {
           *           "category": "UPDATED",
           *           "storeid": "500"
           *         },
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["DeletedTagsDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listLocalNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_numbers": [
           *         {
           *           "account_id": 10130,
           *           "active": true,
           *           "address_requirements": null,
           *           "capabilities": {
           *             "mms": true,
           *             "sms": true,
           *             "voice": true
           *           },
           *           "city": "DOVER",
           *           "date_created": "2017-07-06T00:05:43+00:00",
           *           "date_modified": "2017-07-23T22:40:57+00:00",
           *           "id": 131,
           *           "incoming_text_fallback_method": "get",
           *           "incoming_text_fallback_url": "https://foo.bar/callback",
           *           "incoming_text_method": "post",
           *           "incoming_text_url": "https://bar.foo/callback",
           *           "lata": null,
           *           "name": "(302) 213-6859",
           *           "phone_number": "+13022136859",
           *           "phone_number_type": "local",
           *           "rate_center": "DOVER",
           *           "region": "DE",
           *           "status_text_url": null,
           *           "voice_forwarding_number": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  buyLocalNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "phone_number": {
         *         "phone_number": "+13101112222"
         *       }
         *     }
         */
        "application/json": components["schemas"]["BuyLocalNumberRequest"];
      };
    };
    responses: {
      /** @description The number is the account's. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 10000,
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ARCADIA",
           *         "date_created": "2017-06-06T20:54:01+00:00",
           *         "date_modified": "2017-06-06T20:54:01+00:00",
           *         "id": 3,
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "master_account_id": 10000,
           *         "name": "(310)111-2222",
           *         "phone_number": "+13101112222",
           *         "phone_number_type": "local",
           *         "rate_center": "ARCADIA",
           *         "region": "CA",
           *         "status_text_url": null,
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countLocalNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getLocalNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 4,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ALTOONA",
           *         "date_created": "2020-11-25T21:25:55",
           *         "date_modified": "2020-11-25T21:25:55",
           *         "id": 1104634,
           *         "incoming_text_auth_type": "NONE",
           *         "incoming_text_fallback_auth_type": "NONE",
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(515) 446-9790",
           *         "phone_number": "+15154469790",
           *         "phone_number_type": "local",
           *         "rate_center": "DES MOINES",
           *         "region": "IA",
           *         "status_text_auth_type": "NONE",
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {
           *           "category": "UPDATED",
           *           "storeid": "500"
           *         },
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateLocalNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "phone_number": {
         *         "incoming_text_url": "https://foo.bar/callback",
         *         "incoming_text_method": "POST",
         *         "voice_forwarding_number": "+15555550100"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateNumberRequest"];
      };
    };
    responses: {
      /** @description The number as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "phone_number": {
           *         "account_id": 4,
           *         "acquired_from": "provider",
           *         "active": true,
           *         "address_requirements": null,
           *         "capabilities": {
           *           "mms": true,
           *           "sms": true,
           *           "voice": true
           *         },
           *         "city": "ALTOONA",
           *         "date_created": "2020-11-25T21:25:55",
           *         "date_modified": "2020-11-25T21:25:55",
           *         "id": 1104634,
           *         "incoming_text_auth_type": "NONE",
           *         "incoming_text_fallback_auth_type": "NONE",
           *         "incoming_text_fallback_method": null,
           *         "incoming_text_fallback_url": null,
           *         "incoming_text_method": null,
           *         "incoming_text_url": null,
           *         "lata": null,
           *         "name": "(515) 446-9790",
           *         "phone_number": "+15154469790",
           *         "phone_number_type": "local",
           *         "rate_center": "DES MOINES",
           *         "region": "IA",
           *         "status_text_auth_type": "NONE",
           *         "status_text_method": null,
           *         "status_text_url": null,
           *         "tags": {
           *           "category": "UPDATED",
           *           "storeid": "500"
           *         },
           *         "voice_forwarding_number": null
           *       }
           *     }
           */
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteLocalNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number was released. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectors: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of connectors. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connectors": [
           *         {
           *           "account_id": 1,
           *           "active": true,
           *           "callbacks": [
           *             {
           *               "date_created": "2017-11-20T15:16:06+00:00",
           *               "date_modified": "2017-11-20T15:31:18+00:00",
           *               "event_type": "status",
           *               "message_type": "text",
           *               "method": "post",
           *               "url": "https://example.com/callback"
           *             }
           *           ],
           *           "date_created": "2017-11-20T15:16:06+00:00",
           *           "date_modified": "2017-11-20T15:16:06+00:00",
           *           "id": 1,
           *           "more_numbers": false,
           *           "name": "Sender",
           *           "phone_numbers": [
           *             {
           *               "phone_number": "+19102906483",
           *               "phone_number_id": 4
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ConnectorList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "name": "My First Connector"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateConnectorRequest"];
      };
    };
    responses: {
      /** @description The connector was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 10144,
           *         "active": true,
           *         "callbacks": [],
           *         "date_created": "2017-09-12T19:39:24+00:00",
           *         "date_modified": "2017-09-12T19:39:24+00:00",
           *         "id": 230,
           *         "more_numbers": false,
           *         "name": "My First Connector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countConnectors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connector. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "name": "TestConnector"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateConnectorRequest"];
      };
    };
    responses: {
      /** @description The connector as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnector: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connector was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectorCallbacks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connector. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnectorCallbacks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "callbacks": [
         *           {
         *             "event_type": "incoming",
         *             "message_type": "text",
         *             "url": "https://example.com/in",
         *             "method": "POST"
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ConnectorCallbacksRequest"];
      };
    };
    responses: {
      /** @description The connector, with its callbacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConnectorCallbacks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "callbacks": [
         *           {
         *             "event_type": "incoming",
         *             "message_type": "text",
         *             "url": "https://example.com/in",
         *             "method": "POST"
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ConnectorCallbacksRequest"];
      };
    };
    responses: {
      /** @description The connector, with its callbacks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnectorCallbacks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "callbacks": [
         *           {
         *             "event_type": "incoming",
         *             "message_type": "text"
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["DeleteConnectorCallbacksRequest"];
      };
    };
    responses: {
      /** @description The connector, without them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "account_id": 1,
           *         "active": true,
           *         "callbacks": [
           *           {
           *             "date_created": "2017-08-10T17:29:10+00:00",
           *             "date_modified": "2017-08-10T17:29:10+00:00",
           *             "event_type": "status",
           *             "message_type": "text",
           *             "method": "POST",
           *             "url": "https://somecallback.com/status"
           *           }
           *         ],
           *         "date_created": "2017-08-09T15:22:18+00:00",
           *         "date_modified": "2017-08-09T15:22:18+00:00",
           *         "id": 424242,
           *         "more_numbers": false,
           *         "name": "TestConnector",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectorNumbers: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "date_modified": "2019-08-21T17:52:26+00:00",
           *         "phone_numbers": [
           *           {
           *             "phone_number": "+15039174613",
           *             "phone_number_id": 21615
           *           },
           *           {
           *             "phone_number": "+15039174614",
           *             "phone_number_id": 21616
           *           }
           *         ]
           *       },
           *       "count": 52,
           *       "next": null,
           *       "pages": 2,
           *       "previous": 1
           *     }
           */
          "application/json": components["schemas"]["ConnectorNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnectorNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "phone_numbers": [
         *           {
         *             "phone_number": "+13022136859",
         *             "phone_number_id": 29
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      /** @description The connector, with its numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "date_modified": "2019-08-21T17:52:26+00:00",
           *         "phone_numbers": [
           *           {
           *             "phone_number": "+13022136859",
           *             "phone_number_id": 29
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  addConnectorNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "phone_numbers": [
         *           {
         *             "phone_number": "+13022136859",
         *             "phone_number_id": 29
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      /** @description The connector, with its numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "date_modified": "2019-08-21T17:52:26+00:00",
           *         "phone_numbers": [
           *           {
           *             "phone_number": "+13022136859",
           *             "phone_number_id": 29
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnectorNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "connector": {
         *         "phone_numbers": [
         *           {
         *             "phone_number": "+13022136859",
         *             "phone_number_id": 29
         *           }
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      /** @description The connector, without them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "connector": {
           *         "date_modified": "2019-08-21T17:52:26+00:00",
           *         "phone_numbers": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countConnectorNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listLogs: {
    parameters: {
      query: {
        /**
         * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181101T145548Z
         */
        start_time: components["parameters"]["StartTime"];
        /**
         * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181205T155548Z
         */
        end_time: components["parameters"]["EndTime"];
        /**
         * @description Only logs of this type.
         * @example message.queued
         */
        log_type?: components["parameters"]["LogType"];
        /**
         * @description Only logs about this item. The id of a message is its phone number here, that of a user the e-mail address.
         * @example +14022048756
         */
        item_id?: string;
        /**
         * @description Only logs that this operator caused.
         * @example 4
         */
        operator_id?: components["parameters"]["OperatorId"];
        /**
         * @description How many items a page has, at most 150. The default is not documented.
         * @example 25
         */
        limit?: components["parameters"]["LogLimit"];
        /**
         * @description The `last_key` of the page before, unchanged.
         * @example 7b226163636f756e745f6964223a207b7d7d
         */
        start_key?: components["parameters"]["StartKey"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of logs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "last_key": "",
           *       "log_items": [
           *         {
           *           "account_id": "4",
           *           "account_id_log_type": "4-user.login",
           *           "description": "login attempt",
           *           "item_id": "user@example.com",
           *           "item_type": "user",
           *           "log_data": {
           *             "username": "user@example.com"
           *           },
           *           "log_id": "34419280075057429211119868441358691143628465568136888320",
           *           "log_timestamp": 20181128140457996000,
           *           "log_type": "user.login",
           *           "operator_id": "4",
           *           "operator_type": "account",
           *           "origin": "system"
           *         },
           *         {
           *           "account_id": "4",
           *           "account_id_log_type": "4-message.delivered",
           *           "description": "message status updated",
           *           "item_id": "+16282457073",
           *           "item_type": "msg_out_local_sms",
           *           "log_data": {
           *             "text": "test",
           *             "sender": "+16282457073",
           *             "receiver": "+15012395377",
           *             "message": {
           *               "id": 1,
           *               "account_id": 4,
           *               "body": "test",
           *               "connector_id": null,
           *               "date_created": "2018-11-27T15:17:52+00:00",
           *               "date_modified": "2018-11-27T15:18:04+00:00",
           *               "direction": "outbound-api",
           *               "error_code": null,
           *               "error_message": null,
           *               "from_number": "+16282457073",
           *               "message_type": "local_sms",
           *               "num_media": 0,
           *               "num_segments": 1,
           *               "price": null,
           *               "price_currency": null,
           *               "sent": "2018-11-27T15:17:55+00:00",
           *               "status": "delivered",
           *               "to_number": "+15012395377"
           *             }
           *           },
           *           "log_id": "34417451122881823368800470121474937947488987944904097792",
           *           "log_timestamp": 20181127151804944000,
           *           "log_type": "message.delivered",
           *           "operator_id": "1",
           *           "operator_type": "message",
           *           "origin": "system"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["LogList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAggregatedLogs: {
    parameters: {
      query: {
        /**
         * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181101T145548Z
         */
        start_time: components["parameters"]["StartTime"];
        /**
         * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181205T155548Z
         */
        end_time: components["parameters"]["EndTime"];
        /**
         * @description The unit of time to count by. The vendor's Python SDK always sends one, `minutes` as a rule.
         * @example minutes
         */
        aggregator_type?: "minutes" | "hours" | "days" | "months" | "years";
        /**
         * @description Only logs of this type.
         * @example message.queued
         */
        log_type?: components["parameters"]["LogType"];
        /**
         * @description Only logs that this operator caused.
         * @example 4
         */
        operator_id?: components["parameters"]["OperatorId"];
        /**
         * @description How many items a page has, at most 150. The default is not documented.
         * @example 25
         */
        limit?: components["parameters"]["LogLimit"];
        /**
         * @description The `last_key` of the page before, unchanged.
         * @example 7b226163636f756e745f6964223a207b7d7d
         */
        start_key?: components["parameters"]["StartKey"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "last_key": "",
           *       "log_items": [
           *         {
           *           "account_id": "4",
           *           "account_id_log_type": "4-user.login",
           *           "log_timestamp": 201811281404,
           *           "aggregate_key": "minutes",
           *           "log_count": 9,
           *           "log_type": "user.login"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["AggregatedLogList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of accounts. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "accounts": [
           *         {
           *           "id": 6242736,
           *           "active": true,
           *           "date_created": "2016-05-06T22:23:24-04:00",
           *           "date_modified": "2016-05-07T22:23:24-04:00",
           *           "company_name": "Vivial Connect",
           *           "parent_id": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["AccountList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "account": {
         *         "company_name": "App Developer Inc."
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateAccountRequest"];
      };
    };
    responses: {
      /** @description The subaccount was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "account": {
           *         "account_id": 10012,
           *         "accounts": [],
           *         "active": true,
           *         "company_name": "App Developer Inc.",
           *         "contacts": [],
           *         "date_created": "2017-04-12T13:41:24-04:00",
           *         "date_modified": "2017-04-12T13:41:24-04:00",
           *         "id": 10074,
           *         "services": []
           *       }
           *     }
           */
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "account": {
           *         "id": 10012,
           *         "account_id": null,
           *         "active": true,
           *         "company_name": "Example Ltd.",
           *         "date_created": "2017-07-05T22:46:13+00:00",
           *         "date_modified": "2017-07-17T21:10:51+00:00",
           *         "contacts": [
           *           {
           *             "account_id": 10012,
           *             "active": true,
           *             "address1": null,
           *             "address2": null,
           *             "address3": null,
           *             "city": "Santo Domingo",
           *             "company_name": "Example Ltd.",
           *             "contact_type": "main",
           *             "country": "Dominican Republic",
           *             "date_created": "2017-07-05T22:46:13+00:00",
           *             "date_modified": "2017-07-12T23:49:23+00:00",
           *             "email": "user@example.com",
           *             "fax": null,
           *             "first_name": "Jane",
           *             "id": 141,
           *             "last_name": "Doe",
           *             "mobile_phone": "+15555550100",
           *             "postal_code": null,
           *             "state": null,
           *             "title": "Software Engineer",
           *             "work_phone": null
           *           }
           *         ],
           *         "services": [
           *           {
           *             "id": 1,
           *             "active": true,
           *             "name": "sms",
           *             "service_type": "client",
           *             "description": "SMS service",
           *             "date_created": "2016-09-30T23:42:58+00:00",
           *             "date_modified": "2016-09-30T23:42:58+00:00"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "account": {
         *         "company_name": "paulo's pizza"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateAccountRequest"];
      };
    };
    responses: {
      /** @description The account as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "account": {
           *         "account_id": 10012,
           *         "accounts": [],
           *         "active": true,
           *         "company_name": "paulo's pizza",
           *         "contacts": [],
           *         "date_created": "2017-04-12T13:41:24-04:00",
           *         "date_modified": "2017-04-12T15:38:53-04:00",
           *         "id": 10074,
           *         "services": [
           *           {
           *             "active": true,
           *             "date_created": "2016-09-30T19:42:58-04:00",
           *             "date_modified": "2016-09-30T19:42:58-04:00",
           *             "description": "SMS service",
           *             "id": 1,
           *             "name": "sms",
           *             "service_type": "client"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account to delete.
         * @example 12346
         */
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAccountBillingStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The billing status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "account": {
           *         "id": 12345,
           *         "free_trial": true,
           *         "free_trial_max_numbers": 1,
           *         "free_trial_purchased_count": 0
           *       }
           *     }
           */
          "application/json": components["schemas"]["AccountBillingStatus"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSubaccounts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account, with a page of its subaccounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "account": {
           *         "id": 10012,
           *         "active": true,
           *         "company_name": "a first company",
           *         "date_created": "2016-12-28T11:14:58-05:00",
           *         "date_modified": "2017-04-06T11:07:35-04:00",
           *         "accounts": [
           *           {
           *             "id": 10057,
           *             "account_id": 10012,
           *             "active": true,
           *             "company_name": "a programming company",
           *             "date_created": "2017-03-23T14:52:32-04:00",
           *             "date_modified": "2017-03-23T14:52:32-04:00"
           *           }
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["SubaccountList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listTransactions: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, in UTC, such as `2019-12-14T19:00:31Z`. The prose of the SDKs shows `20191214T190031Z`, their tests against the server the longer form. Not confirmed by the provider: Without it, all transactions are taken to be listed; the default is not documented.
         * @example 2000-01-19T04:00:00Z
         */
        start_time?: components["schemas"]["TransactionTime"];
        /**
         * @description End of the period, in UTC, such as `2019-12-14T19:00:31Z`.
         * @example 2099-12-31T00:59:59Z
         */
        end_time?: components["schemas"]["TransactionTime"];
        /**
         * @description Only transactions of this type. The brackets belong to the name. Not confirmed by the provider: Repeating the parameter is taken to select several types; the SDKs send one at a time, so one can be given.
         * @example number_purchase
         */
        "include_types[]"?: components["schemas"]["TransactionType"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has. Not confirmed by the provider: The maximum is taken to be 150, as in the other lists.
         * @example 10
         */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of transactions. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "count": 2,
           *       "transactions": [
           *         {
           *           "id": 3957857,
           *           "account_id": 4,
           *           "transaction_type": "number_purchase_tollfree",
           *           "unit_count": 1,
           *           "cash_amount": 10000,
           *           "credit_amount": 0,
           *           "post_time": "2020-12-08T20:14:09.144070",
           *           "balances": {
           *             "cash_balance": 19360,
           *             "number_credits": 0,
           *             "subscription_balance": 0,
           *             "usage_credits": 0
           *           },
           *           "data": [
           *             {
           *               "created_time": "Tue, 08 Dec 2020 20:13:30 GMT",
           *               "description": "Toll-Free number +18443931841 acquired",
           *               "number_type": "tollfree",
           *               "phone_number": "+18443931841",
           *               "metadata": {
           *                 "allowed_balances": {
           *                   "cash_balance": 29360,
           *                   "number_credits": 0,
           *                   "subscription_balance": 0,
           *                   "usage_credits": 0
           *                 }
           *               }
           *             }
           *           ]
           *         },
           *         {
           *           "id": 3957841,
           *           "account_id": 4,
           *           "transaction_type": "sms_local_in",
           *           "unit_count": 1,
           *           "cash_amount": 0,
           *           "credit_amount": 0,
           *           "post_time": "2020-12-01T14:43:17.707112",
           *           "balances": {
           *             "cash_balance": 29360,
           *             "number_credits": 0,
           *             "subscription_balance": 0,
           *             "usage_credits": 0
           *           },
           *           "data": [
           *             {
           *               "created_time": "Tue, 01 Dec 2020 14:43:11 GMT",
           *               "message_id": 6247,
           *               "message_type": "local_sms",
           *               "metadata": {}
           *             }
           *           ]
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["TransactionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getTransaction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the transaction.
         * @example 3957839
         */
        transaction_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The transaction. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "transaction": {
           *         "account_id": 4,
           *         "balances": {
           *           "cash_balance": 29420,
           *           "number_credits": 0,
           *           "subscription_balance": 0,
           *           "usage_credits": 0
           *         },
           *         "cash_amount": 5000,
           *         "credit_amount": 0,
           *         "data": [
           *           {
           *             "created_time": "Tue, 01 Dec 2020 14:40:09 GMT",
           *             "description": "Phone number +16162026876 acquired",
           *             "metadata": {
           *               "allowed_balances": {
           *                 "cash_balance": 34420,
           *                 "number_credits": 0,
           *                 "subscription_balance": 0,
           *                 "usage_credits": 0
           *               }
           *             },
           *             "number_type": "local",
           *             "phone_number": "+16162026876"
           *           }
           *         ],
           *         "id": 3957839,
           *         "post_time": "2020-12-01T14:40:14.874757",
           *         "transaction_type": "number_purchase",
           *         "unit_count": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["TransactionDocument"];
        };
      };
      /** @description There is no such transaction. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Resource not found for id 39"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "users": [
           *         {
           *           "account_id": 1,
           *           "active": true,
           *           "date_created": "2017-11-15T17:45:16+00:00",
           *           "date_modified": "2017-11-15T17:45:16+00:00",
           *           "email": "user@example.com",
           *           "first_name": "Jane",
           *           "id": 1,
           *           "last_name": null,
           *           "roles": [
           *             {
           *               "active": true,
           *               "date_created": "2017-11-15T17:45:16+00:00",
           *               "date_modified": "2017-11-15T17:45:16+00:00",
           *               "description": "System role",
           *               "id": 1,
           *               "name": "System",
           *               "role_type": "system"
           *             }
           *           ],
           *           "timezone": "UTC",
           *           "username": "user@example.com",
           *           "verified": true
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["UserList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "username": "jane",
         *         "email": "jane@example.com",
         *         "first_name": "Jane",
         *         "last_name": "Doe"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateUserRequest"];
      };
    };
    responses: {
      /** @description The user was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "account_id": 4,
           *         "active": true,
           *         "date_created": "2020-10-27T15:58:53",
           *         "date_modified": "2020-11-24T19:15:48",
           *         "email": "user@example.com",
           *         "first_name": "Jane",
           *         "id": 5,
           *         "last_name": "Doe",
           *         "mfa_method": null,
           *         "roles": [
           *           {
           *             "active": true,
           *             "date_created": "2020-10-27T15:49:00",
           *             "date_modified": "2020-10-27T15:49:00",
           *             "description": "User role",
           *             "id": 4,
           *             "name": "User",
           *             "role_type": "client"
           *           }
           *         ],
           *         "timezone": "UTC",
           *         "username": "user@example.com",
           *         "verified": true
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countUsers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  registerUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account that makes the call. Left out, it is the configured one. Its name, which is only ours, tells it from `account_id` in the body.
         * @example 12345
         */
        acting_account_id: components["parameters"]["ActingAccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "account_id": 12345,
         *         "username": "someUser",
         *         "first_name": "Jane",
         *         "last_name": "Doe",
         *         "email": "jane@example.com",
         *         "password": "example-password-1",
         *         "role": "AccountAdministrator"
         *       }
         *     }
         */
        "application/json": components["schemas"]["RegisterUserRequest"];
      };
    };
    responses: {
      /** @description The user was registered. The body is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": components["schemas"]["EmptyAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "account_id": 4,
           *         "active": true,
           *         "date_created": "2020-10-27T15:58:53",
           *         "date_modified": "2020-11-24T19:15:48",
           *         "email": "user@example.com",
           *         "first_name": "Jane",
           *         "id": 5,
           *         "last_name": "Doe",
           *         "mfa_method": null,
           *         "roles": [
           *           {
           *             "active": true,
           *             "date_created": "2020-10-27T15:49:00",
           *             "date_modified": "2020-10-27T15:49:00",
           *             "description": "User role",
           *             "id": 4,
           *             "name": "User",
           *             "role_type": "client"
           *           }
           *         ],
           *         "timezone": "UTC",
           *         "username": "user@example.com",
           *         "verified": true
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "first_name": "José",
         *         "last_name": "Núñez"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateUserRequest"];
      };
    };
    responses: {
      /** @description The user as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "account_id": 4,
           *         "active": true,
           *         "date_created": "2020-10-27T15:58:53",
           *         "date_modified": "2020-11-24T19:15:48",
           *         "email": "user@example.com",
           *         "first_name": "Jane",
           *         "id": 5,
           *         "last_name": "Doe",
           *         "mfa_method": null,
           *         "roles": [
           *           {
           *             "active": true,
           *             "date_created": "2020-10-27T15:49:00",
           *             "date_modified": "2020-10-27T15:49:00",
           *             "description": "User role",
           *             "id": 4,
           *             "name": "User",
           *             "role_type": "client"
           *           }
           *         ],
           *         "timezone": "UTC",
           *         "username": "user@example.com",
           *         "verified": true
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUserPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "_password": "old-password",
         *         "password": "new-password"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateUserPasswordRequest"];
      };
    };
    responses: {
      /** @description The password was changed. The body is an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": components["schemas"]["EmptyAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUserCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user's id and credentials. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "credentials": [
           *           {
           *             "active": true,
           *             "api_key": "MTKEXAMPLE0000000000000000000002360",
           *             "date_created": "2020-10-27T16:03:28",
           *             "date_modified": "2020-10-27T16:03:28",
           *             "id": 6,
           *             "name": "Auto-Generated Key",
           *             "user_id": 5
           *           },
           *           {
           *             "active": true,
           *             "api_key": "MTKEXAMPLE0000000000000000000002519",
           *             "date_created": "2020-10-28T16:05:25",
           *             "date_modified": "2020-10-28T16:05:25",
           *             "id": 7,
           *             "name": "Friendly Key Label",
           *             "user_id": 5
           *           }
           *         ],
           *         "id": 5
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserCredentialList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createUserCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "credential": {
         *           "name": "Test credential"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateUserCredentialRequest"];
      };
    };
    responses: {
      /** @description The credential, with its secret. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "id": 4,
           *         "credential": {
           *           "active": true,
           *           "api_key": "MTKEXAMPLE0000000000000000000002666",
           *           "api_secret": "ExampleSecret00000000000000000000000000000000000",
           *           "date_created": "2017-08-08T18:58:58",
           *           "date_modified": "2017-08-08T18:58:58",
           *           "id": 21,
           *           "name": "Test credential",
           *           "user_id": 4
           *         }
           *       }
           *     }
           */
          "application/json": components["schemas"]["NewUserCredentialDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countUserCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUserCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "credential": {
           *           "active": false,
           *           "api_key": "MTKEXAMPLE0000000000000000000002519",
           *           "date_created": "2020-10-28T16:05:25",
           *           "date_modified": "2020-12-09T18:53:45",
           *           "id": 7,
           *           "name": "Test",
           *           "user_id": 5
           *         },
           *         "id": 5
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserCredentialDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description There is no such credential. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Resource not found for credential id 6"
           *     }
           */
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUserCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user": {
         *         "credential": {
         *           "name": "Test",
         *           "active": false
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateUserCredentialRequest"];
      };
    };
    responses: {
      /** @description The credential as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user": {
           *         "credential": {
           *           "active": false,
           *           "api_key": "MTKEXAMPLE0000000000000000000002519",
           *           "date_created": "2020-10-28T16:05:25",
           *           "date_modified": "2020-12-09T18:53:45",
           *           "id": 7,
           *           "name": "Test",
           *           "user_id": 5
           *         },
           *         "id": 5
           *       }
           *     }
           */
          "application/json": components["schemas"]["UserCredentialDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteUserCredential: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of contacts. It does not say whether there are more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contacts": [
           *         {
           *           "account_id": 2,
           *           "active": true,
           *           "address1": null,
           *           "address2": null,
           *           "address3": null,
           *           "city": null,
           *           "company_name": "Stark Industries",
           *           "contact_type": "main",
           *           "country": null,
           *           "date_created": "2017-11-15T18:39:35+00:00",
           *           "date_modified": "2017-11-15T18:39:35+00:00",
           *           "email": "user@example.com",
           *           "fax": null,
           *           "first_name": "Jane",
           *           "id": 1,
           *           "last_name": "Doe",
           *           "mobile_phone": "+15555550100",
           *           "postal_code": null,
           *           "state": null,
           *           "title": null,
           *           "work_phone": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ContactList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "contact": {
         *         "first_name": "Jane",
         *         "last_name": "Döe",
         *         "email": "jane@example.com",
         *         "contact_type": "billing"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateContactRequest"];
      };
    };
    responses: {
      /** @description The contact was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contact": {
           *         "id": 141,
           *         "account_id": 10130,
           *         "active": true,
           *         "contact_type": "main",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "user@example.com",
           *         "company_name": "Example Ltd.",
           *         "title": "Software Engineer",
           *         "address1": null,
           *         "address2": null,
           *         "address3": null,
           *         "city": "Santo Domingo",
           *         "state": null,
           *         "postal_code": null,
           *         "country": "Dominican Republic",
           *         "mobile_phone": "+15555550100",
           *         "work_phone": null,
           *         "fax": null,
           *         "date_created": "2017-07-05T22:46:13+00:00",
           *         "date_modified": "2017-07-12T23:49:23+00:00"
           *       }
           *     }
           */
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countContacts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contact": {
           *         "id": 141,
           *         "account_id": 10130,
           *         "active": true,
           *         "contact_type": "main",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "user@example.com",
           *         "company_name": "Example Ltd.",
           *         "title": "Software Engineer",
           *         "address1": null,
           *         "address2": null,
           *         "address3": null,
           *         "city": "Santo Domingo",
           *         "state": null,
           *         "postal_code": null,
           *         "country": "Dominican Republic",
           *         "mobile_phone": "+15555550100",
           *         "work_phone": null,
           *         "fax": null,
           *         "date_created": "2017-07-05T22:46:13+00:00",
           *         "date_modified": "2017-07-12T23:49:23+00:00"
           *       }
           *     }
           */
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "contact": {
         *         "first_name": "Jane",
         *         "last_name": "Doe",
         *         "email": "user@example.com",
         *         "contact_type": "main",
         *         "title": "Software Engineer"
         *       }
         *     }
         */
        "application/json": components["schemas"]["UpdateContactRequest"];
      };
    };
    responses: {
      /** @description The contact as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "contact": {
           *         "id": 141,
           *         "account_id": 10130,
           *         "active": true,
           *         "contact_type": "main",
           *         "first_name": "Jane",
           *         "last_name": "Doe",
           *         "email": "user@example.com",
           *         "company_name": "Example Ltd.",
           *         "title": "Software Engineer",
           *         "address1": null,
           *         "address2": null,
           *         "address3": null,
           *         "city": "Santo Domingo",
           *         "state": null,
           *         "postal_code": null,
           *         "country": "Dominican Republic",
           *         "mobile_phone": "+15555550100",
           *         "work_phone": null,
           *         "fax": null,
           *         "date_created": "2017-07-05T22:46:13+00:00",
           *         "date_modified": "2017-07-12T23:49:23+00:00"
           *       }
           *     }
           */
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConfigurations: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of configurations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "configurations": [
           *         {
           *           "id": 7,
           *           "account_id": 4,
           *           "active": true,
           *           "name": "Taxi Messaging",
           *           "phone_number": "+19132597591",
           *           "phone_number_type": "local",
           *           "message_status_callback": "https://myserver.example.com/status",
           *           "sms_url": "https://myserver.example.com/receive",
           *           "sms_method": "POST",
           *           "sms_fallback_url": null,
           *           "sms_fallback_method": null,
           *           "date_created": "2016-05-06T22:23:24-04:00",
           *           "date_modified": "2016-05-07T22:23:24-04:00"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["ConfigurationList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "configuration": {
         *         "name": "Taxi Messaging",
         *         "message_status_callback": "https://myserver.example.com/status"
         *       }
         *     }
         */
        "application/json": components["schemas"]["CreateConfigurationRequest"];
      };
    };
    responses: {
      /** @description The configuration was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "configuration": {
           *         "id": 7,
           *         "account_id": 4,
           *         "active": true,
           *         "name": "Taxi Messaging",
           *         "message_status_callback": "https://myserver.example.com/status",
           *         "date_created": "2016-05-06T22:23:24-04:00",
           *         "date_modified": "2016-05-06T22:23:24-04:00"
           *       }
           *     }
           */
          "application/json": components["schemas"]["ConfigurationDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  onInboundMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message": {
         *         "id": 86505,
         *         "account_id": 10130,
         *         "direction": "inbound",
         *         "message_type": "local_sms",
         *         "status": "received",
         *         "from_number": "+16462453833",
         *         "to_number": "+13022136859",
         *         "body": "Hello",
         *         "num_media": 0,
         *         "num_segments": 1,
         *         "connector_id": null,
         *         "sent": "2017-07-10T18:25:08+00:00",
         *         "price": 25,
         *         "price_currency": "USD",
         *         "error_code": null,
         *         "error_message": null,
         *         "date_created": "2017-07-10T18:25:36+00:00",
         *         "date_modified": "2017-07-10T18:25:36+00:00"
         *       }
         *     }
         */
        "*/*": components["schemas"]["InboundMessagePayload"];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message": {
         *         "id": 86957,
         *         "account_id": 10130,
         *         "direction": "outbound-api",
         *         "message_type": "local_sms",
         *         "status": "failed",
         *         "from_number": "+13022136859",
         *         "to_number": "+18099667830",
         *         "body": "test",
         *         "num_media": 0,
         *         "num_segments": 1,
         *         "connector_id": null,
         *         "sent": null,
         *         "price": 75,
         *         "price_currency": "USD",
         *         "error_code": 9201,
         *         "error_message": "Vendor error occurred while sending message",
         *         "date_created": "2017-07-18T03:20:32+00:00",
         *         "date_modified": "2017-07-18T03:20:36+00:00"
         *       }
         *     }
         */
        "*/*": components["schemas"]["MessageStatusPayload"];
      };
    };
    responses: {
      /** @description The status was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
