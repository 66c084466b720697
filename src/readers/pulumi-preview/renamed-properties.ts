/** Facts: properties that the bridged providers of Pulumi call otherwise than by rule, by Terraform type. */

export const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws_api_gateway_authorizer: { restApi: 'rest_api_id' },
  aws_api_gateway_deployment: { restApi: 'rest_api_id' },
  aws_api_gateway_method: { restApi: 'rest_api_id' },
  aws_api_gateway_stage: { restApi: 'rest_api_id', deployment: 'deployment_id' },
  aws_autoscaling_group: { tags: 'tag' },
  aws_cloudwatch_log_subscription_filter: { logGroup: 'log_group_name' },
  aws_cloudwatch_metric_alarm: { name: 'alarm_name' },
  aws_lambda_function: { name: 'function_name', code: 'filename' },
  aws_lambda_permission: { function: 'function_name' },
  aws_sns_topic_subscription: { topic: 'topic_arn' },
  azurerm_role_definition: { permissions: 'permissions' },
  // As the interface of the cloud has it, in the package made from that.
  google_compute_firewall: { allowed: 'allow', denied: 'deny', ipProtocol: 'protocol' },
};
